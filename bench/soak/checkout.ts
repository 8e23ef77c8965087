import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { startWords } from '../../apps/server/src/build/start-words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = 'apps/server/dist';
/** What a server needs of a checkout that is built. */
const PARTS = [
  'content',
  `${SERVER}/run.cjs`,
  `${SERVER}/snapshot.blob`,
  `${SERVER}/record`,
  'apps/site/dist/index.html',
  'apps/site/dist/404.html',
];
/** The file whose title changes. */
const TITLED = 'content/portland-2023/dispute.md';

/** A built checkout in a folder of its own, whose content may be changed. */
export type Checkout = {
  /** What Node is started with. */
  readonly command: readonly string[];
  /** The title that it has at first. */
  readonly first: string;
  /** Writes an edition: the title of a dispute ends in its number, and is of one length always. */
  readonly write: (edition: number) => void;
  readonly remove: () => void;
};

/** Copies what is deployed. */
export function createCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  const write = (edition: number) => {
    const file = join(folder, TITLED);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^title: .*$/m, `title: ${titleOf(edition)}`));
  };
  write(0);
  return {
    first: titleOf(0),
    command: startWords(join(folder, SERVER)),
    write,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function titleOf(edition: number): string {
  return `Edition ${String(edition).padStart(6, '0')}`;
}
