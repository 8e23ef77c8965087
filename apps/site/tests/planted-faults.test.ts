import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { type BuiltPage, builtPages } from './built-pages.ts';
import { openTab, type ShownBefore, type Tab } from './open-tab.ts';

const origin = inject('origin');
const NARROW_LIGHT = { width: 360, colorScheme: 'light' } as const;
const WIDE_DARK = { width: 1280, colorScheme: 'dark' } as const;

/** A fault, the HTML that makes it, and what each mode says of it, if it does. */
const faults: readonly [what: string, html: string, narrow: RegExp | undefined, wide?: RegExp][] = [
  [
    'a box that is too wide for both',
    '<div style="inline-size: 2000px">Wide</div>',
    /^\S+ is \d+ px too wide$/,
    /^\S+ is \d+ px too wide$/,
  ],
  [
    'a box that is too wide for a phone',
    '<div style="inline-size: 700px">Wide</div>',
    /^\S+ is \d+ px too wide$/,
  ],
  [
    'a picture on another host',
    '<img alt="A picture" src="http://localhost:9/picture.png">',
    /^\S+ asks http:\/\/localhost:9\/picture\.png$/,
    /^\S+ asks http:\/\/localhost:9\/picture\.png$/,
  ],
  [
    'words that are too pale in both',
    '<p style="color: #777; background: #888">Pale</p>',
    /color-contrast: <p/,
    /color-contrast: <p/,
  ],
  [
    'words that are too pale in the light',
    '<p style="color: light-dark(#ddd, #fff); background: light-dark(#fff, #000)">Pale</p>',
    /color-contrast: <p/,
  ],
  [
    'words that are too pale in the dark',
    '<p style="color: light-dark(#000, #222); background: light-dark(#fff, #000)">Pale</p>',
    undefined,
    /color-contrast: <p/,
  ],
  [
    'a link in a text that colour alone tells apart',
    '<p style="color: #000; background: #fff">Read <a href="/" style="color: #333; text-decoration: none">this</a> now.</p>',
    /link-in-text-block: <a/,
    /link-in-text-block: <a/,
  ],
  [
    'links too small to touch',
    '<p style="font: 8px/1 serif"><a href="/">A</a><br><a href="/about/">B</a><br><a href="/data/">C</a></p>',
    /target-size: <a/,
    /target-size: <a/,
  ],
  [
    'a box to scroll that no key reaches',
    '<div style="overflow: auto; block-size: 2rem; inline-size: 8rem">Much<br>more<br>than<br>fits</div>',
    /scrollable-region-focusable: <div/,
    /scrollable-region-focusable: <div/,
  ],
  [
    'a comma at the head of a line',
    '<p style="inline-size: 9rem"><span style="display: inline-block; inline-size: 9rem">Oregonian</span>, OPB</p>',
    /begins a line with a mark: Oregonian \/ , OPB/,
    /begins a line with a mark: Oregonian \/ , OPB/,
  ],
  ['a picture without words', '<img src="data:,">', /image-alt: <img/],
  [
    'a picture without words that phones do not show',
    '<style>@media (max-width: 40rem) { #planted { display: none } }</style><img id="planted" src="data:,">',
    undefined,
    /image-alt: <img/,
  ],
  [
    'a picture without words that a script adds',
    "<script>document.querySelector('main').append(new Image())</script>",
    /image-alt: <img/,
  ],
];

let browser: Browser;
let narrow: Tab;
let wide: Tab;
const shownBefore: ShownBefore = new Map();
beforeAll(async () => {
  browser = await launchBrowser();
  narrow = await openTab(browser, origin, NARROW_LIGHT, shownBefore);
  wide = await openTab(browser, origin, WIDE_DARK, shownBefore);
});
beforeEach(() => shownBefore.clear());
afterAll(() => browser.close());

describe('looking at a page finds', () => {
  test.each(faults)('%s', async (_what, html, inNarrow, inWide) => {
    const page = planted('/about/', html);
    expect(await narrow.lookAt(page)).toEqual(inNarrow ? [expect.stringMatching(inNarrow)] : []);
    expect(await wide.lookAt(page)).toEqual(inWide ? [expect.stringMatching(inWide)] : []);
  });

  test('nothing in the next page after a fault', async () => {
    expect(await narrow.lookAt(planted('/about/', ''))).toEqual([]);
  });
});

function planted(path: string, html: string): BuiltPage {
  const page = builtPages.find((each) => each.path === path);
  if (!page?.html.includes('</main>')) throw new Error(`${path} has no main part`);
  return { path, html: page.html.replace('</main>', `${html}</main>`) };
}
