import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { RULES_OF_COLOR } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { type BuiltPage, builtPages, dist } from './built-pages.ts';
import { measurePage, readDocument } from './measure-page.ts';
import { type Mode, openTab, type ShownBefore, type Tab } from './open-tab.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { hasScript, withoutScripts } from './page-scripts.ts';
import { pagesShowingEverything } from './showing-everything.ts';

const origin = inject('origin');
/** How pages are looked at; what one shows alike, those after it need not ask again. */
const MODES: readonly (Mode & { readonly mode: string })[] = [
  { mode: 'at 320 px in light', width: 320, colorScheme: 'light' },
  { mode: 'at 1280 px in dark', width: 1280, colorScheme: 'dark' },
  { mode: 'in forced colors', width: 1280, colorScheme: 'dark', forcedColors: 'active' },
  { mode: 'with text of 200 %', width: 640, colorScheme: 'light', textSize: '200%' },
];
/** What differs between them as a visitor sees it: width and color scheme. */
const VISITS: readonly Mode[] = MODES.slice(0, 2);
/**
 * All pages are looked at in the first mode, in the others those that show everything, and on these alone the colors;
 * all in all by `npm run look`.
 */
const everyAddress = process.env['EVERY_ADDRESS'] === '1';
const lookedAtIn = (mode: Mode) =>
  everyAddress || mode === MODES[0] ? builtPages : pagesShowingEverything;
const leftOutOn = (page: BuiltPage) =>
  everyAddress || pagesShowingEverything.includes(page) ? [] : RULES_OF_COLOR;
const scripted = builtPages.filter(hasScript);
/** For all pages together; far above what they take. */
const PATIENCE = 700_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every script is a module in a file of ours, and no page carries more than 5 KB of them', () => {
  const faults = builtPages.flatMap(({ path, html }) => {
    const tags = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>|<[^>]+\son[a-z]+=/g) ?? [];
    const files = tags.map(
      (tag) => /^<script type="module" src="\/(_astro\/[^"]+)">$/.exec(tag)?.[1],
    );
    const size = files.reduce((sum, file) => sum + (file ? sizeOf(file) : 0), 0);
    const foreign = tags.filter((_, index) => !files[index]);
    return [...foreign, ...(size > 5120 ? [`${size} bytes`] : [])].map(
      (fault) => `${path} ${fault}`,
    );
  });
  expect(faults).toEqual([]);
});

test('every page is answered as it was built', { timeout: PATIENCE }, async () => {
  const faults: string[] = [];
  for (const { path, html } of builtPages) {
    const response = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
    if (response.status !== 200) faults.push(`${path} answers ${response.status}`);
    if ((await response.text()) !== html) faults.push(`${path} answers another page`);
  }
  expect(faults).toEqual([]);
});

describe('pages', () => {
  const shownBefore: ShownBefore = new Map();

  test.each(MODES)('$mode has no fault', { timeout: PATIENCE }, async (mode) => {
    expect(await lookAt(lookedAtIn(mode), mode, shownBefore)).toEqual([]);
  });
});

describe.each(VISITS)('$mode', ({ width, colorScheme }) => {
  const options = { viewport: { width, height: 800 }, colorScheme };
  let tab: Tab;
  let visitor: Page;
  let withScriptsOff: Page;
  beforeAll(async () => {
    tab = await openTab(browser, origin, { width, colorScheme });
    visitor = await browser.newPage(options);
    withScriptsOff = await browser.newPage({ ...options, javaScriptEnabled: false });
  });
  afterAll(() =>
    Promise.all([tab.close(), visitor.context().close(), withScriptsOff.context().close()]),
  );

  // Most pages are looked at as they are written into a window that stays.
  test.each(pageOfEachKind)('$page.path ($kind) is as a visitor sees it', async ({ page }) => {
    const waitUntil = hasScript(page) ? 'networkidle' : 'load';
    await visitor.goto(origin + page.path, { waitUntil });
    expect(await tab.open(page)).toEqual(await visitor.evaluate(measurePage));
    expect(await tab.read()).toBe(await visitor.evaluate(readDocument));
  });

  test.each(scripted)('$path has no fault with scripts off', async (page) => {
    await withScriptsOff.goto(origin + page.path);
    const { overflow, height } = await withScriptsOff.evaluate(measurePage);
    expect(await tab.open(withoutScripts(page))).toMatchObject({ overflow, height });
    expect(await tab.lookAt(withoutScripts(page))).toEqual([]);
  });
});

// A few tabs share the pages and gather what is wrong.
async function lookAt(
  pages: readonly BuiltPage[],
  mode: Mode,
  shownBefore: ShownBefore,
): Promise<string[]> {
  const queue = [...pages];
  const faults: string[] = [];
  const lookAtSome = async () => {
    const tab = await openTab(browser, origin, mode, shownBefore);
    for (let next = queue.pop(); next; next = queue.pop()) {
      faults.push(...(await tab.lookAt(next, leftOutOn(next))));
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lookAtSome));
  return faults;
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(dist + file)).byteLength;
}
