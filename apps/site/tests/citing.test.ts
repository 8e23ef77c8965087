import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { builtPages } from './built-pages.ts';

/** What citing may add to a page, compressed, in bytes. */
const MOST = 400;

const pages = builtPages.filter(({ path }) => !path.startsWith('/embed/'));

test('every page can be cited as text and as BibTeX, with the record it was made from', () => {
  for (const { path, html } of pages) {
    const [, inFoot, shown] = /"hash" value="(\w+)">([0-9a-f]{12})</.exec(html) ?? [];
    const citing = citingOf(html);
    // In whichever language the page is.
    expect(citing, path).toMatch(/Strike Ledger, [\p{L}\s\d,]+\d{4}\./u);
    expect(citing, path).toMatch(/@misc\{strike-ledger-[\w-]+,/);
    const [, whole = ''] = /\?record=([0-9a-f]{64})/.exec(citing) ?? [];
    expect(whole, path).toBe(inFoot);
    expect(whole.slice(0, 12), path).toBe(shown);
  }
});

test('that adds under 400 bytes to a page', () => {
  const heavy = pages.filter(({ html }) => {
    const without = html.replace(citingOf(html), '');
    return gzipSync(html).length - gzipSync(without).length >= MOST;
  });
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

function citingOf(html: string): string {
  return /<details class="cite-this">[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
}
