import { expect, test } from 'vitest';

import { bracketOf, bracketsIn, withoutCitations } from './citation.ts';

test('brackets of citations are found where they stand', () => {
  expect(bracketsIn('A [@a, p. 5; @b]. See [x] and [@c d].', 100)).toEqual([
    {
      start: 102,
      end: 116,
      citations: [
        { source: 'a', locator: 'p. 5', offset: 104 },
        { source: 'b', offset: 114 },
      ],
    },
  ]);
});

test('a bracket is written as it is read', () => {
  const written = '[@a, p. 5; @b]';
  expect(bracketsIn(written).map(({ citations }) => bracketOf(citations))).toEqual([written]);
});

test('a text without its citations keeps its stops', () => {
  expect(withoutCitations('A\n[@a]. B [@b] [@c]; [x].')).toBe('A. B; [x].');
});
