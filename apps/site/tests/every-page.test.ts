import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { builtPages, dist } from './built-pages.ts';

const origin = inject('origin');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How many pages are open at a time. */
const AT_ONCE = 3;
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

describe.each([360, 1280])('every page at %i px with scripts off', (width) => {
  test('answers, fits its width and asks no other host', { timeout: PATIENCE }, async () => {
    const viewport = { width, height: 800 };
    const faults = await visitAll({ viewport, javaScriptEnabled: false }, async (page, path) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      return overflow > 0 ? [`${path} is ${overflow} px too wide`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe.each([
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('every page at $width px in $colorScheme', ({ width, colorScheme }) => {
  test('has no violation that axe finds', { timeout: PATIENCE }, async () => {
    const viewport = { width, height: 800 };
    const faults = await visitAll({ viewport, colorScheme }, async (page, path) => {
      await page.evaluate(axe);
      const { violations } = (await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
      )) as AxeResults;
      return violations.map(
        ({ id, nodes }) =>
          `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(faults).toEqual([]);
  });
});

function sizeOf(file: string): number {
  return gzipSync(readFileSync(dist + file)).byteLength;
}

// Opens every page in a few tabs at a time and gathers what is wrong, network and status included.
async function visitAll(
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const queue = [...builtPages];
  const faults: string[] = [];
  const visitSome = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) faults.push(`${page.url()} asks ${request.url()}`);
    });
    for (let next = queue.pop(); next; next = queue.pop()) {
      const response = await page.goto(origin + next.path);
      if (response?.status() !== 200) faults.push(`${next.path} answers ${response?.status()}`);
      faults.push(...(await look(page, next.path)));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitSome));
  return faults;
}
