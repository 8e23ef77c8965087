import { existsSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const policy = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8');

test('every attack that the security policy lists is held by a test that there is', () => {
  const [, tried = ''] = policy.split('## What was tried');
  const rows = tried.split('\n## ')[0]?.match(/^\| (?!attack|-).*/gm) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, file = ''] = /\| `([^`]+\.test\.ts)` \|$/.exec(row) ?? [];
    expect(existsSync(new URL(`../${file}`, import.meta.url)), row).toBe(true);
  }
});
