import { readFileSync } from 'node:fs';

import type { KindCode } from './kinds.ts';
import { slugOf } from './kinds.ts';

/** What is printed for the example of a kind of mistake: a test holds it to be just that. */
export function exampleReport(code: KindCode): string {
  const file = new URL(`../../fixtures/reports/${slugOf(code)}.txt`, import.meta.url);
  return readFileSync(file, 'utf8');
}
