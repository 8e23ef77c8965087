import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { builtPages } from './built-pages.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const timelines = builtPages.filter(({ path }) => /^\/[^/]+\/timeline\/$/.test(path));

test.each(timelines)(
  '$path on paper has every event with its address, and the address of each source',
  async ({ path, html }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(origin + path);
    const titles = await page.locator('.entry h3').allTextContents();
    const events = [...html.matchAll(/<h3><a href="([^"]+\/timeline\/[^"]+)"/g)].map(
      ([, path]) => path,
    );
    const sources = new Set(html.match(/(?<=href=")(?:\/[^/"]+)?\/sources\/[^/"]+\/(?=")/g));
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })));
    await page.close();
    const text = fold((await extractText(pdf, { mergePages: true })).text);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !text.includes(fold(title)))).toEqual([]);
    expect(events.length).toBe(titles.length);
    expect(events.filter((event) => !text.includes(fold(`(${event})`)))).toEqual([]);
    expect(sources.size).toBeGreaterThan(0);
    expect([...sources].filter((source) => !text.includes(fold(`(${source})`)))).toEqual([]);
    expect(text).not.toContain('(/about/)');
  },
);

// Lines are broken anywhere in a PDF, within words by a hyphen; ligatures stay as they are.
function fold(text: string): string {
  return text.replaceAll(/[\s\u2010\u2060-]+/g, '');
}
