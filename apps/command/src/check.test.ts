import { expect, test } from 'vitest';

import { strike } from './testing/strike.ts';

test('ten files broken in ten ways are all reported at once, each at its place, with exit code 1', async () => {
  const { status, output } = strike('check', '--content', 'broken');
  await expect(output).toMatchFileSnapshot('../fixtures/broken.txt');
  expect(status).toBe(1);
});

test('a sound record has exit code 0', () => {
  const { status, output } = strike('check', '--content', 'town');
  expect(output).toMatch(/^\d+ files read: \d+ entities, 0 files with mistakes; 0 errors\n$/);
  expect(status).toBe(0);
});
