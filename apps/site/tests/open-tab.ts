import type { Browser, Page } from 'playwright-core';

import { axeScript, EVERY_RULE, findViolations, RULES_OF_STYLE } from './axe.ts';
import type { BuiltPage } from './built-pages.ts';
import { type Measures, measurePage, readDocument } from './measure-page.ts';
import { hasScript } from './page-scripts.ts';
import { findStrayMarks } from './stray-marks.ts';

/** How a reader may meet a page. */
export type Mode = {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Whether the reader has set all colors. */
  readonly forcedColors?: 'active';
  /** How large the reader has set the letters, where it is not as usual. */
  readonly textSize?: '200%';
};

/** Which elements of each page, by its address, were shown to every rule: one text for each choice of them. */
export type ShownBefore = Map<string, Set<string>>;

/** A tab that looks at one page after another. */
export type Tab = {
  /** Opens a page and tells how it lies. */
  readonly open: (page: BuiltPage) => Promise<Measures>;
  /** The document of the page that is open. */
  readonly read: () => Promise<string>;
  /**
   * Opens a page and tells what is wrong with it: its width, its lines, the hosts it asks, what axe finds by all rules
   * but those left out.
   */
  readonly lookAt: (page: BuiltPage, leftOut?: readonly string[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a tab for pages of the site at `origin`.
 *
 * Pages without scripts are written into one window, each as a document of its own: in a
 * new window for each, axe would be compiled anew, and run three times as long.
 */
export async function openTab(
  browser: Browser,
  origin: string,
  { width, textSize, ...look }: Mode,
  shownBefore: ShownBefore = new Map(),
): Promise<Tab> {
  // Pages written into one window would each add a policy to those before it; policies.test.ts looks at them.
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    bypassCSP: true,
    ...look,
  });
  const tab = await context.newPage();
  if (textSize) await doubleText(tab);
  let asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  let canWrite = false;

  async function open(page: BuiltPage): Promise<Measures> {
    if (!canWrite && !hasScript(page)) await startWindow(tab, origin);
    // What a script leaves behind stays in its window.
    canWrite = !hasScript(page);
    asked = [];
    if (canWrite) await tab.evaluate(writePage, page);
    else await visitPage(tab, origin, page);
    return tab.evaluate(measurePage);
  }

  async function lookAt(page: BuiltPage, leftOut?: readonly string[]): Promise<string[]> {
    const { overflow, shown } = await open(page);
    // Where the same elements were shown before, what depends on them alone is known.
    const before = shownBefore.get(page.path) ?? new Set();
    const rules = before.has(shown) ? RULES_OF_STYLE : EVERY_RULE;
    shownBefore.set(page.path, before.add(shown));
    const marks = await tab.evaluate(findStrayMarks);
    const violations = await findViolations(tab, rules, leftOut);
    return [
      ...(overflow > 0 ? [`is ${overflow} px too wide`] : []),
      ...asked.filter((url) => !url.startsWith(`${origin}/`)).map((url) => `asks ${url}`),
      ...marks.map((mark) => `begins a line with a mark: ${mark}`),
      ...violations,
    ].map((fault) => `${page.path} ${fault}`);
  }

  return { open, read: () => tab.evaluate(readDocument), lookAt, close: () => context.close() };
}

// As a reader sets it in the browser: media queries that count in letters follow.
async function doubleText(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function startWindow(tab: Page, origin: string): Promise<void> {
  await tab.goto(`${origin}/robots.txt`);
  await tab.evaluate(axeScript);
}

async function visitPage(tab: Page, origin: string, { path, html }: BuiltPage): Promise<void> {
  const address = origin + path;
  await tab.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  // Scripts may ask for more after the page is there.
  await tab.goto(address, { waitUntil: 'networkidle' });
  await tab.unroute(address);
  await tab.evaluate(axeScript);
}

// Runs in the tab.
async function writePage({ path, html }: BuiltPage): Promise<void> {
  history.replaceState(null, '', path);
  document.open();
  document.write(html);
  document.close();
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
}
