import { expect, test } from 'vitest';

import { rotate } from './rounds.ts';

test('each round starts with another lane', () => {
  const orders = [0, 1, 2].map((round) =>
    rotate(['a', 'b', 'c', 'd', 'e', 'f'], round, 3).join(''),
  );
  expect(orders).toEqual(['abcdef', 'cdefab', 'efabcd']);
});
