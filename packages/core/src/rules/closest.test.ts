import { expect, test } from 'vitest';

import { closest } from './closest.ts';

test.each([
  ['a letter that is missing', 'angela-bonila', ['gary-hollands', 'angela-bonilla']],
  ['a letter that is another', 'angela-bonella', ['gary-hollands', 'angela-bonilla']],
  ['the fewest of several', 'board', ['a-board', 'boards', 'aboard']],
  ['the word itself', 'board', ['boards', 'board']],
])('suggests the nearest: %s', (_what, word, candidates) => {
  expect(closest(word, candidates)).toBe(candidates[1]);
});

test('suggests the first of two that are as near', () => {
  expect(closest('boards', ['board-1', 'boars', 'board'])).toBe('boars');
});

test.each([
  ['two letters of a short word', 'pays', 'say', true],
  ['three letters of a short word', 'pays', 'stay', false],
  ['four letters of twelve', 'abcdefghijkl', 'abcdefghWXYZ', true],
  ['five letters of twelve', 'abcdefghijkl', 'abcdefgVWXYZ', false],
])('a slip of %s is near enough: %s, %s, %s', (_what, word, candidate, isNear) => {
  expect(closest(word, [candidate])).toBe(isNear ? candidate : undefined);
});

test('suggests nothing where there is nothing', () => {
  expect(closest('board', [])).toBeUndefined();
});
