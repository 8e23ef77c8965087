import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** axe-core as a script for a page to run. */
export const axeScript = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** WCAG 2.2 AA, and what axe advises beside it. */
export const EVERY_RULE = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
] as const;
/** What width and colours can break while the same elements are shown: the other rules read elements, names and roles. */
export const RULES_OF_STYLE = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
] as const;

/** What depends on an element and what it stands in alone, wherever it comes to lie. */
export const RULES_OF_COLOR = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds wrong with the page in a window that has run `axeScript`: the rule, and the elements that break it.
 * Rules that are left out are not asked.
 */
export async function findViolations(
  page: Page,
  rules: readonly string[],
  leftOut: readonly string[] = [],
): Promise<string[]> {
  const options = {
    runOnly: rules,
    rules: Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
