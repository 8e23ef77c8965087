import { expect, test } from 'vitest';

import { differenceText } from './difference-text.ts';

test.each([
  [0, 'the same as our result'],
  [0.04, 'the same as our result'],
  [0.26, '0.3 percent above our result'],
  [-12.5, '12.5 percent below our result'],
])('a difference of %d percent reads "%s"', (difference, text) => {
  expect(differenceText(difference)).toBe(text);
});
