import { expect, test } from 'vitest';

import { sizeText } from './size-text.ts';

test.each([
  [812, '812 bytes'],
  [41_233, '41 kB'],
  [1_330_658, '1.3 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
