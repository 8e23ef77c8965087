import { readFileSync } from 'node:fs';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { readPaths } from '../src/not-found/nearest-paths.ts';
import { launchBrowser } from './browser.ts';
import { builtPages, dist } from './built-pages.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('an address with a slip of the pen is answered by the nearest pages', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${origin}/portland-2023/timelin/`);
  expect(response?.status()).toBe(404);
  const links = page.locator('nearest-pages a');
  await links.first().waitFor();
  expect(await links.allTextContents()).toHaveLength(3);
  expect(await links.first().getAttribute('href')).toBe('/portland-2023/timeline/');
  expect(await page.locator('nearest-pages output').textContent()).toBe(
    'The nearest addresses to /portland-2023/timelin/ are:',
  );
  await page.close();
});

test('without scripts it leads to the pages of each dispute, and shows no empty list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/portland-2023/timelin/`);
  expect(await page.locator('nearest-pages ul').isVisible()).toBe(false);
  expect(await page.locator('main a[href="/portland-2023/timeline/"]').isVisible()).toBe(true);
  await context.close();
});

test('the list of addresses has every page but this one, the first, what is for editors and what is for embedding', () => {
  const listed = readPaths(readFileSync(`${dist}paths.txt`, 'utf8'));
  const pages = builtPages
    .map(({ path }) => path)
    .filter((path) => !['/', '/404.html', '/admin/'].includes(path) && !path.startsWith('/embed/'));
  expect([...listed].sort()).toEqual(pages.sort());
});
