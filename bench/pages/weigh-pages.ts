import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { inDigits } from '../numbers.ts';
import type { Part } from '../part.ts';
import { spreadOf } from '../spread.ts';
import { table } from '../table.ts';

const BUILT = new URL('../../apps/site/dist', import.meta.url).pathname;
/** Bytes of one round trip, and what the two longest pages of a dispute may take. */
const [BUDGET, LONG] = [14 * 1024, 30 * 1024];
const LONG_PAGES = /^(?:[a-z]{2}\/)?[^/]+\/(?:timeline|offers)\/index\.html$/;

/** What the built pages weigh as they are sent, page and style together. */
export async function weighPages(): Promise<Part> {
  const pages = globSync('**/index.html', { cwd: BUILT }).map((page) => ({
    page,
    bytes: sent(page),
  }));
  if (pages.length === 0) throw new Error('There are no built pages: run `pnpm build` first.');
  const groups = [
    { name: 'timelines and offers', budget: LONG, isIn: (page: string) => LONG_PAGES.test(page) },
    { name: 'all other pages', budget: BUDGET, isIn: (page: string) => !LONG_PAGES.test(page) },
  ].map((group) => {
    const own = pages.filter(({ page }) => group.isIn(page));
    const weights = spreadOf(own.map(({ bytes }) => bytes / 1024));
    const largest = own.find(({ bytes }) => bytes / 1024 === weights.most)?.page ?? '';
    return { ...group, own, weights, largest: `/${largest.replace('index.html', '')}` };
  });
  return {
    lines: [
      ...['## What pages weigh', '', 'KB of page and style together, as brotli sends them.', ''],
      ...table(
        ['pages', 'count', 'median', 'largest', 'which'],
        groups.map(({ name, own, weights: { median, most }, largest }) => [
          ...[name, String(own.length), inDigits(median), inDigits(most), largest],
        ]),
      ),
    ],
    targets: groups.map(({ name, budget, weights }) => ({
      what: `the largest of ${name}, KB`,
      bound: budget / 1024,
      isLeast: false,
      measured: spreadOf([weights.most]),
    })),
  };
}

function sent(page: string): number {
  const file = join(BUILT, page);
  return statSync(`${file}.br`, { throwIfNoEntry: false })?.size ?? statSync(file).size;
}
