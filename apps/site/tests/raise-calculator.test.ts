import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';

const origin = inject('origin');
const address = `${origin}/portland-2023/budget/arithmetic/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(address);
});
afterAll(() => browser.close());

describe('the calculator of raises', () => {
  test('gives the numbers of the table for every path that was offered', async () => {
    const rows = await page.locator('table.raises tbody tr').all();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const cells = await row.locator('td').allTextContents();
      // In the page a number and its unit do not part.
      const [raises = '', simple, compounded, cost] = cells.map((text) =>
        text.replaceAll('\u00a0', ' '),
      );
      await enter(raises.split(', '));
      expect(await page.locator('raise-calculator output').textContent()).toBe(
        `Together ${simple} added up and ${compounded} compounded, at a cost of about ${cost} over 3 years.`,
      );
    }
  });

  test.each([
    [['21', '4', '3'], 'Year 1: write a percentage from 0 to 20'],
    [['4', '-1', '3'], 'Year 2: write a percentage from 0 to 20'],
    [['4', '4', ''], 'Year 3: write a percentage from 0 to 20'],
  ])('says of %j what to write instead, and gives no result', async (raises, message) => {
    await enter(raises);
    expect(await page.getByRole('alert').textContent()).toContain(message);
    expect(await page.locator('raise-calculator output').textContent()).toBe('');
  });

  test('keeps the raises in the address, and takes them from it', async () => {
    await enter(['5', '4.25', '3']);
    expect(await page.evaluate(() => new URL(location.href).searchParams.get('raises'))).toBe(
      '5,4.25,3',
    );
    const said = await page.locator('raise-calculator output').textContent();
    await page.reload();
    expect(await page.getByLabel('Year 2').inputValue()).toBe('4.25');
    expect(await page.locator('raise-calculator output').textContent()).toBe(said);
  });

  test('is not there without scripts, and the table is', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address);
    expect(await plain.locator('raise-calculator').isVisible()).toBe(false);
    expect(await plain.locator('table.raises').isVisible()).toBe(true);
    await plain.close();
  });
});

async function enter(raises: readonly string[]): Promise<void> {
  for (const [index, raise] of raises.entries()) {
    await page.getByLabel(`Year ${index + 1}`).fill(raise);
  }
}
