import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';

const address = `${inject('origin')}/portland-2023/timeline/`;

let browser: Browser;
let events: readonly Event[];
beforeAll(async () => {
  browser = await launchBrowser();
  const response = await fetch(`${inject('origin')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ dispute(slug: "portland-2023") { timeline(first: 100) { nodes { slug kind side issues { slug } } } } }',
    }),
  });
  const { data } = (await response.json()) as {
    data: { dispute: { timeline: { nodes: Event[] } } };
  };
  events = data.dispute.timeline.nodes;
});
afterAll(() => browser.close());

const rallies = ({ kind }: Event) => kind === 'RALLY';
const byUnion = ({ side }: Event) => side === 'UNION';
const aboutPay = ({ issues }: Event) => issues.some(({ slug }) => slug === 'pay');

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s a reader', (_mode, javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ javaScriptEnabled });
  });
  afterAll(() => page.close());
  beforeEach(async () => {
    await page.goto(address);
  });

  test('sees every event in order, and a heading for each month', async () => {
    expect(await shown(page)).toEqual(slugsOf(() => true));
    const months = await page.locator('.month > h2').allTextContents();
    const jumps = await page.locator('.jump a').allTextContents();
    expect(months).toEqual(jumps);
  });

  test.each<[string, string, string, (event: Event) => boolean]>([
    ['kind', 'Kind', 'rally', rallies],
    ['side', 'Whose act', 'union', byUnion],
    ['subject', 'Subject', 'pay', aboutPay],
  ])('filters by %s, and no month is left empty', async (_name, label, value, isKept) => {
    await page.getByLabel(label).selectOption(value);
    expect(await shown(page)).toEqual(slugsOf(isKept));
    const months = page.locator('.month:visible');
    expect(await months.filter({ hasNot: page.locator('.entry:visible') }).count()).toBe(0);
  });

  test('filters by several at once, and takes them back', async () => {
    await page.getByLabel('Whose act').selectOption('union');
    await page.getByLabel('Subject').selectOption('pay');
    expect(await shown(page)).toEqual(slugsOf((event) => byUnion(event) && aboutPay(event)));
    await page.getByRole('link', { name: 'Show all' }).click();
    expect(await shown(page)).toEqual(slugsOf(() => true));
  });
});

describe('with scripts', () => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(address);
    return () => page.close();
  });

  test('the choice stands in the address, and leads back step by step', async () => {
    await page.getByLabel('Kind').selectOption('rally');
    await page.getByLabel('Whose act').selectOption('union');
    expect(new URL(page.url()).search).toBe('?kind=rally&side=union');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?kind=rally');
    expect(await page.getByLabel('Whose act').inputValue()).toBe('');
    expect(await shown(page)).toEqual(slugsOf(rallies));
    await page.reload();
    expect(await shown(page)).toEqual(slugsOf(rallies));
  });

  test('the number of events left is told in a live region', async () => {
    await page.getByLabel('Subject').selectOption('pay');
    const told = `${slugsOf(aboutPay).length} of ${events.length} events`;
    expect(await page.getByRole('status').textContent()).toBe(told);
  });

  test('what no field offers is no filter', async () => {
    await page.goto(`${address}?kind=picnic`);
    expect(await shown(page)).toEqual(slugsOf(() => true));
  });

  test('an address that names a hidden event shows it, and the filters are cleared', async () => {
    const event = events.find((each) => !rallies(each))?.slug ?? '';
    await page.goto(`${address}?kind=rally#${event}`);
    expect(await page.locator(`[id="${event}"]`).isVisible()).toBe(true);
    expect(page.url()).toBe(`${address}#${event}`);
    await page.getByLabel('Kind').selectOption('rally');
    await page.evaluate((slug) => location.assign(`#${slug}`), event);
    await page.locator(`[id="${event}"]`).waitFor({ state: 'visible' });
    expect(await page.getByLabel('Kind').inputValue()).toBe('');
  });

  test('nothing above the events moves when they are filtered', async () => {
    const filters = page.locator('.filters');
    const before = await filters.boundingBox();
    await page.getByLabel('Kind').selectOption('rally');
    expect(await filters.boundingBox()).toEqual(before);
  });
});

test('each event leads to those before and after it', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const [first, second, third] = events.map(({ slug }) => slug);
  await page.goto(`${address}${first}/`);
  expect(await page.locator('[rel=prev]').count()).toBe(0);
  await page.locator('[rel=next]').click();
  expect(page.url()).toBe(`${address}${second}/`);
  await page.locator('[rel=next]').click();
  expect(page.url()).toBe(`${address}${third}/`);
  await page.locator('[rel=prev]').click();
  expect(page.url()).toBe(`${address}${second}/`);
  await page.close();
});

function slugsOf(isKept: (event: Event) => boolean): readonly string[] {
  const slugs = events.filter(isKept).map(({ slug }) => slug);
  expect(slugs).not.toEqual([]);
  return slugs;
}

function shown(page: Page): Promise<string[]> {
  return page.locator('.entry:visible').evaluateAll((entries) => entries.map(({ id }) => id));
}

type Event = {
  readonly slug: string;
  readonly kind: string;
  readonly side: string;
  readonly issues: readonly { readonly slug: string }[];
};
