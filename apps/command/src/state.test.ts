import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { strikeHere } from './testing/strike-here.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

test('the state of a day tells the phase, the strike and the figures that were public then, and no later one', async () => {
  const { output, status } = await strikeHere('state', '--on', '2023-11-07', '--content', content);
  expect(output).toContain('Portland 2023 at the end of November 7, 2023\n');
  expect(output).toContain('  phase: on strike, since November 1, 2023\n');
  expect(output).toContain('  strike: day 7, since November 1, 2023, 4 school days lost\n');
  expect(output).toContain('(Renard Adams, October 30, 2023)');
  expect(output).not.toMatch(/, (?:November (?:[89]|[12]\d)|December \d+), 2023\)/);
  expect(status).toBe(0);
});

test.each([
  [['--on', 'yesterday'], 'write for example 2023-11-07'],
  [['--dispute', 'portland-2032'], 'did you mean `portland-2023`?'],
])('%j is refused with what to write', async (flags, hint) => {
  const { errors, status } = await strikeHere('state', ...flags, '--content', content);
  expect(errors).toContain(hint);
  expect(status).toBe(2);
});
