import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { launchBrowser } from './browser.ts';
import { pageOfEachKind } from './page-kinds.ts';
import { hasScript } from './page-scripts.ts';

const origin = inject('origin');
/** What a key can reach. */
const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

let browser: Browser;
let tab: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await tab.addInitScript(recordFocus);
});
afterAll(() => browser.close());

test.each(pageOfEachKind)(
  'the tab key reaches every link and control of $page.path ($kind) in reading order, and each shows it',
  async ({ page }) => {
    await tab.goto(origin + page.path, { waitUntil: hasScript(page) ? 'networkidle' : 'load' });
    const count = await tab.evaluate(listReachable, REACHABLE);
    await Promise.all(Array.from({ length: count }, () => tab.keyboard.press('Tab')));
    expect(await tab.evaluate(readFocus)).toEqual({
      missed: [],
      order: Array.from({ length: count }, (_, place) => place),
      unseen: [],
    });
  },
);

test('the link past the masthead comes first, is seen when reached, and leads to the text', async () => {
  await tab.goto(`${origin}/portland-2023/timeline/`);
  await tab.keyboard.press('Tab');
  const skip = tab.locator(':focus');
  expect(await skip.textContent()).toBe('Skip to the text');
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await tab.locator('main :focus').count()).toBe(1);
});

// The functions below run in the tab.

function recordFocus(): void {
  addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isOnScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    focused.push({
      element,
      isSeen: isOnScreen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    });
  });
  const focused: Focused[] = [];
  Object.assign(window, { focused });
}

function listReachable(selector: string): number {
  const reachable = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  Object.assign(window, { reachable });
  return reachable.length;
}

function readFocus(): { missed: string[]; order: number[]; unseen: string[] } {
  const { reachable, focused } = window as unknown as Recorded;
  const nameOf = (element: Element) => element.outerHTML.slice(0, 100);
  const reached = new Set(focused.map(({ element }) => element));
  return {
    missed: reachable.filter((element) => !reached.has(element)).map(nameOf),
    order: focused.map(({ element }) => reachable.indexOf(element)),
    unseen: focused.filter(({ isSeen }) => !isSeen).map(({ element }) => nameOf(element)),
  };
}

type Focused = { readonly element: HTMLElement; readonly isSeen: boolean };
type Recorded = { readonly reachable: HTMLElement[]; readonly focused: Focused[] };
