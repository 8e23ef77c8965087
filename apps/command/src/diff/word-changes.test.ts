import { expect, test } from 'vitest';

import { wordChanges } from './word-changes.ts';

test('a change is told with the four words on either side of it', () => {
  const [before, after] = ['the two sides met for the first time in March 2030', 'April 2030'];
  expect(wordChanges(before, before.replace('March 2030', after))).toEqual([
    { before: 'the first time in March 2030', after: 'the first time in April 2030' },
  ]);
  expect(wordChanges('A b c d e f g', 'Z b c d e f g')).toEqual([
    { before: 'A b c d e', after: 'Z b c d e' },
  ]);
});

test('a long address before a change is told of as soon as a short one', { timeout: 2_000 }, () => {
  const address = `https://paper.example/${'a'.repeat(500)}`;
  expect(
    wordChanges(`${address} one two three four old`, `${address} one two three four new`),
  ).toEqual([{ before: 'one two three four old', after: 'one two three four new' }]);
});
