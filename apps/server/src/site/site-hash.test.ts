import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { siteHashOf } from './site-hash.ts';

const site = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(site, { recursive: true }));

test.each([
  [
    `<footer>Made from record <data class="hash" value="${'0f'.repeat(32)}">0f0f</data></footer>`,
    '0f'.repeat(32),
  ],
  ['<footer>Made by hand</footer>', null],
])('the foot of a page says which record it was made from', (page, hash) => {
  writeFileSync(join(site, 'index.html'), page);
  expect(siteHashOf(site)).toBe(hash);
});
