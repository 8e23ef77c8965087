import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';

/** The screen of a phone of common size. */
const PHONE = { width: 360, height: 800 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${inject('origin')}/`);
});
afterAll(() => browser.close());

test.each([
  ['the phase and since when', 'Settled since November 28, 2023'],
  ['the days on strike', '26 days on strike'],
  ['the school days lost', '11 school days lost'],
  ['how much was agreed', /\d+ agreed\b/],
  ['how much was agreed in part', /\d+ agreed in part/],
  ['how much was not', /\d+ not agreed/],
  ['how much is not known', /\d+ not in the terms we have read/],
  ['the way to what happened', 'What happened'],
  ['the way to the demands', 'What they were fighting for'],
  ['the way to the money', 'Was the money there?'],
  ['the other disputes', 'Portland 2013'],
])('one screen of a phone says %s', async (_what, text) => {
  const box = await page
    .locator('main li, main .note')
    .filter({ hasText: text })
    .first()
    .boundingBox();
  expect(box).not.toBeNull();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
});
