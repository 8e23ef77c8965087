import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';

const origin = inject('origin');
const timelines = builtPages.filter(({ path }) => /^\/[^/]+\/timeline\/$/.test(path));
/** A month as a screen reader meets it: a heading, then a list of articles, each with a heading, then the time. */
const MONTH =
  /^region heading-2 list(?: listitem article heading-3(?: time)+(?: list(?: listitem)+)*)+$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(timelines)(
  '$path reads as months under headings, each a list of articles with heading, then time',
  async ({ path, html }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(origin + path);
    const months = await page.locator('.month').all();
    const outlines = await Promise.all(
      months.map(async (month) => outlineOf(await month.ariaSnapshot())),
    );
    await page.close();
    expect(outlines.length).toBeGreaterThan(1);
    expect(outlines.filter((outline) => !MONTH.test(outline))).toEqual([]);
    const articles = outlines.join(' ').split(' article ').length - 1;
    expect(articles).toBe(html.match(/<article\b/g)?.length);
  },
);

// The roles that order the timeline, in the order in which they are told.
function outlineOf(snapshot: string): string {
  return [
    ...snapshot.matchAll(
      /^ *- '?(region|heading|list|listitem|article|time)\b(?:.*\[level=(\d)\])?/gm,
    ),
  ]
    .map(([, role, level]) => (level ? `${role}-${level}` : role))
    .join(' ');
}
