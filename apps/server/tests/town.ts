import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { loadRecord } from '@strike-ledger/content';

const TOWN = fileURLToPath(new URL('../../../packages/content/fixtures/town', import.meta.url));
/** Files with a title, in three parts of the record. */
const TITLED = [
  'quarry-2030/dispute.md',
  'quarry-2030/events/2030-03-01-talks-begin.md',
  'quarry-2030/issues/pay.md',
];

/** A small record on disk that a test may change, and a site of two pages. */
export type Town = {
  /** What the server is to be started with. */
  readonly environment: { readonly [name in 'CONTENT' | 'SITE' | 'NODE_COMPILE_CACHE']: string };
  /** Writes an edition: each title ends in its number. Tells the hash of the record that it makes. */
  readonly write: (edition: number) => string;
  /** Leaves out a title, which no record can do without. */
  readonly break: () => void;
  readonly remove: () => void;
};

/** Makes a copy of the fixture `town`. */
export function createTown(): Town {
  const folder = mkdtempSync(join(tmpdir(), 'town-'));
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  cpSync(TOWN, content, { recursive: true });
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(site, '404.html'), '<h1>No such page</h1>');
  const rewrite = (file: string, change: (text: string) => string) => {
    const path = join(content, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return {
    // What each reading of content loads is compiled once for all of them: it is what a reading of a town spends most on.
    environment: { CONTENT: content, SITE: site, NODE_COMPILE_CACHE: join(folder, 'compiled') },
    write: (edition) => {
      for (const file of TITLED) {
        rewrite(file, (text) => text.replace(/^titl?e: .*$/m, `title: Edition ${edition}`));
      }
      return loadRecord(content).record.contentHash;
    },
    break: () => rewrite(TITLED[0] as string, (text) => text.replace(/^title: /m, 'tite: ')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
