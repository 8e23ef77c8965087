import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadRecord } from '@strike-ledger/content';
import { pathOf } from '@strike-ledger/graphql';

/** What every builder must show: each event, and on its page each source that is on the web by its own address or that of its page. */
export type Expected = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What follows from the record that is built. */
export function expectedPages(content: string): Expected {
  const { record } = loadRecord(content);
  return new Map(
    record.list('event', 'portland-2023').map((event) => {
      const cited = event.fields.body.citations.flatMap(
        ({ source }) => record.find('source', event.dispute, source) ?? [],
      );
      return [
        pathOf(event),
        cited.flatMap((source) => (source.fields.url ? [[source.fields.url, pathOf(source)]] : [])),
      ];
    }),
  );
}

/**
 * Holds what was built against what must be there.
 * @returns how many pages there are
 * @throws {Error} that names the page and what it lacks
 */
export function checkPages(folder: string, expected: Expected): number {
  const timeline = read(folder, '/portland-2023/timeline/');
  for (const [path, links] of expected) {
    if (!timeline.includes(`href="${path}"`))
      throw new Error(`${folder}: the timeline lacks ${path}`);
    const page = read(folder, path);
    const lacking = links.find((ways) => !ways.some((way) => page.includes(`href="${way}"`)));
    if (lacking) throw new Error(`${folder}${path} links none of ${lacking.join(', ')}`);
  }
  return globSync('**/index.html', { cwd: folder }).length;
}

function read(folder: string, path: string): string {
  const text = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return text.replace(/&(?:amp|#38|#x26);/g, '&');
}
