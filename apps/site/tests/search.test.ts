import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { builtPages, textOf } from './built-pages.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the search', () => {
  test('finds what the record says of class size, and says how much', async () => {
    const page = await searchFor('class size');
    expect(await statusOf(page)).toMatch(/^\d+ things found for “class size”\.$/);
    const links = await page.locator('.found a').evaluateAll(hrefs);
    expect(links).toContain('/portland-2023/fighting-for/class-size/');
    for (const link of links) expect(leadsToPage(link), link).toBe(true);
    expect(await page.locator('.found mark').count()).toBeGreaterThan(3);
    await page.close();
  });

  test.each([
    ['Valderrama', '/portland-2023/people/#andrea-valderrama'],
    ['cost-of-living adjustment', '/glossary/#cola'],
  ])('finds %s by the title alone', async (words, place) => {
    const page = await searchFor(words);
    expect(await page.locator('.found a').evaluateAll(hrefs)).toContain(place);
    await page.close();
  });

  test.each(["district's offer", 'district’s offer'])(
    'sets what it finds as pages are set, whatever apostrophe %s is asked with',
    async (words) => {
      const page = await searchFor(words);
      const found = (await page.locator('.found').allTextContents()).join(' ');
      expect(found).toMatch(/district’s/i);
      expect(found).not.toContain("'");
      await page.close();
    },
  );

  test('narrows by kind and by dispute, and keeps all of it in the address', async () => {
    const page = await searchFor('class size');
    const all = await countOf(page);
    await page.getByLabel('Kind').selectOption('Demand');
    const demands = await countAfter(page, all);
    await page.locator('select[name=dispute]').selectOption('Portland 2013-14');
    const older = await countAfter(page, demands);
    expect(older).toBeLessThan(demands);
    expect(demands).toBeLessThan(all);
    expect(await page.locator('.found .meta').allTextContents()).toEqual(
      Array.from({ length: older }, () => expect.stringMatching(/^Demand · .*Portland 2013-14/)),
    );
    const address = new URL(page.url()).search;
    expect(Object.fromEntries(new URLSearchParams(address))).toEqual({
      q: 'class size',
      kind: 'Demand',
      dispute: 'Portland 2013-14',
    });
    const again = await browser.newPage();
    await again.goto(`${origin}/search/${address}`);
    expect(await countOf(again)).toBe(older);
    expect(await again.getByLabel('Words').inputValue()).toBe('class size');
    await Promise.all([page.close(), again.close()]);
  });

  test('is walked by keyboard from the masthead to a page of the record', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/about/`);
    await tabTo(page, '.to-search');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/');
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('mediation');
    await page.keyboard.press('Enter');
    await countOf(page);
    await tabTo(page, '.found a');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/search/');
    expect(builtPages.map(({ path }) => path)).toContain(new URL(page.url()).pathname);
    await page.close();
  });

  test('says so where nothing is found', async () => {
    const page = await searchFor('xylophonist');
    expect(await statusOf(page)).toBe(
      'Nothing found for “xylophonist”. Try fewer or other words, or look in the index below.',
    );
    expect(await page.locator('.found li').count()).toBe(0);
    await page.close();
  });

  test('loads no index before it is used, and works under a strict policy', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const violations: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text());
    });
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const policy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words').fill('mediation');
    expect(await countOf(page)).toBeGreaterThan(10);
    expect(violations).toEqual([]);
    await page.close();
  });
});

describe('without scripts', () => {
  test('the search page says so and leads to an index of each dispute', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/search/`);
    expect(await page.locator('search-record').isVisible()).toBe(false);
    expect(await page.locator('main').textContent()).toMatch(/scripts are off here/);
    for (const dispute of ['portland-2023', 'portland-2013']) {
      expect(await page.locator(`a[href="/${dispute}/index-a-to-z/"]`).isVisible()).toBe(true);
    }
    await context.close();
  });

  test.each(['portland-2023', 'portland-2013'])('the index of %s holds every event', (dispute) => {
    const { html = '' } = builtPages.find(({ path }) => path === `/${dispute}/index-a-to-z/`) ?? {};
    const events = builtPages.filter(({ path }) =>
      new RegExp(`^/${dispute}/timeline/[^/]+/$`).test(path),
    );
    expect(events.length).toBeGreaterThan(20);
    const missing = events.filter(({ path }) => !html.includes(`href="${path}"`));
    expect(missing.map(({ path }) => path)).toEqual([]);
    expect(textOf(`/${dispute}/index-a-to-z/`)).toMatch(/Portland Association of Teachers/);
  });
});

async function searchFor(words: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?${new URLSearchParams({ q: words })}`);
  await statusOf(page);
  return page;
}

async function statusOf(page: Page): Promise<string> {
  const status = page.locator('search-record output');
  await status.filter({ hasText: /found/ }).waitFor();
  return (await status.textContent()) ?? '';
}

async function countOf(page: Page): Promise<number> {
  const text = await statusOf(page);
  return text.startsWith('One') ? 1 : Number.parseInt(text, 10) || 0;
}

async function countAfter(page: Page, before: number): Promise<number> {
  await page
    .locator('search-record output')
    .filter({ hasNotText: new RegExp(`^${before} things`) })
    .waitFor();
  return countOf(page);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((each) => document.activeElement?.matches(each), selector)) return;
  }
  throw new Error(`The Tab key does not come to ${selector}`);
}

function hrefs(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}

function leadsToPage(link: string): boolean {
  const [path, fragment] = link.split('#');
  const page = builtPages.find((each) => each.path === path);
  return page !== undefined && (!fragment || page.html.includes(`id="${fragment}"`));
}
