import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { builtPages, textOf } from './built-pages.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { hasScript } from './page-scripts.ts';

const origin = inject('origin');

/** What has a place of its own on the site: for each the addresses that the API gives. */
const PLACES = `{
  disputes {
    slug
    timeline(first: 100) { totalCount nodes { path title } }
    issues { path title }
    demands { path title }
    offers { path title }
    questions { path title }
    claims { path title: summary figures { text } }
    measures { path title series { figure { text } } }
    sources { path title }
    resources { path title }
    corrections { path title }
    people { path title: name }
    calendars { path title }
  }
  glossary { path title: heading }
}`;

let browser: Browser;
let record: Answer;
beforeAll(async () => {
  browser = await launchBrowser();
  record = await ask(PLACES);
});
afterAll(() => browser.close());

describe('in the pages as they are built, before any script runs,', () => {
  test('everything that has an address in the record is at that address', () => {
    const places = [record.disputes, record.glossary].flatMap(placesIn);
    expect(places.length).toBeGreaterThan(500);
    expect(places.flatMap(({ path }) => (isBuilt(path) ? [] : [path]))).toEqual([]);
  });

  test('every event is in the timeline of its dispute, with its title', () => {
    for (const { slug, timeline } of record.disputes) {
      const html = htmlOf(`/${slug}/timeline/`);
      expect(timeline.nodes).toHaveLength(timeline.totalCount);
      expect(html.match(/<li class="entry/g)).toHaveLength(timeline.totalCount);
      const text = textOf(`/${slug}/timeline/`);
      expect(timeline.nodes.filter(({ title }) => !text.includes(title))).toEqual([]);
    }
  });

  test('every claim is on the page of its question, with its figures', () => {
    for (const { path, title, figures } of record.disputes.flatMap(({ claims }) => claims)) {
      const text = folded(textOf(path.replace(/#.*/, '')));
      const said = [title, ...figures.map((figure) => figure.text)].map(folded);
      expect(said.filter((each) => !text.includes(each), path)).toEqual([]);
    }
  });

  test('every figure of a measure is in the table of its page', () => {
    for (const { path, series } of record.disputes.flatMap(({ measures }) => measures)) {
      if (!path) continue;
      const text = folded(textOf(path));
      const said = series.map(({ figure }) => folded(figure.text));
      expect(said.filter((each) => !text.includes(each), path)).toEqual([]);
      const rows = htmlOf(path).match(/<tr\b/g)?.length ?? 0;
      expect(rows, path).toBeGreaterThanOrEqual(series.length);
    }
  });
});

describe('a reader without scripts', () => {
  const scripted = pageOfEachKind.filter(({ page }) => hasScript(page));

  test.each(scripted)('of $kind has every link, heading and row of a table', async ({ page }) => {
    const [quick, plain] = await Promise.all([shownOn(page.path, true), shownOn(page.path, false)]);
    // A part that only a script can work is hidden without one: whoever sees it can use it.
    expect(plain.links.filter((link) => !quick.links.includes(link))).toEqual([]);
    expect(quick.links.filter((link) => !plain.links.includes(link))).toEqual([]);
    expect(plain.headings).toEqual(quick.headings);
    expect(plain.rows).toBe(quick.rows);
    expect(plain.links.length).toBeGreaterThan(10);
  });
});

async function shownOn(path: string, javaScriptEnabled: boolean): Promise<Shown> {
  const context: BrowserContext = await browser.newContext({ javaScriptEnabled });
  const tab = await context.newPage();
  await tab.goto(origin + path, { waitUntil: 'networkidle' });
  const links = await tab
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const headings = await tab.locator('h1, h2, h3').allTextContents();
  const rows = await tab.locator('tr').count();
  await context.close();
  return { links: [...new Set(links)], headings, rows };
}

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Every object with an address below a value. */
function placesIn(value: unknown): { readonly path: string }[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(placesIn);
  return 'path' in value && typeof value.path === 'string'
    ? [{ path: value.path }, ...below]
    : below;
}

function isBuilt(address: string): boolean {
  const [path = '', fragment] = address.split('#');
  return fragment ? htmlOf(path).includes(` id="${fragment}"`) : htmlOf(path) !== '';
}

function htmlOf(path: string): string {
  return builtPages.find((page) => page.path === path)?.html ?? '';
}

// A number and its unit do not part on a page.
function folded(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ');
}

type Place = { readonly path: string; readonly title: string };
type Figure = { readonly text: string };
type Answer = {
  readonly disputes: readonly {
    readonly slug: string;
    readonly timeline: { readonly totalCount: number; readonly nodes: readonly Place[] };
    readonly claims: readonly (Place & { readonly figures: readonly Figure[] })[];
    readonly measures: readonly {
      readonly path: string | null;
      readonly series: readonly { readonly figure: Figure }[];
    }[];
  }[];
  readonly glossary: readonly Place[];
};
type Shown = {
  readonly links: readonly string[];
  readonly headings: readonly string[];
  readonly rows: number;
};
