import { expect, test } from 'vitest';

import { firstSentence } from './first-sentence.ts';

test.each([
  ['Three years.', 'Three years.'],
  ['The union asked. The district answered.', 'The union asked.'],
  ['It offered 2.5 percent. Later 3.', 'It offered 2.5 percent.'],
  ['By Dr. Adams it was $1.5 million. No more.', 'By Dr. Adams it was $1.5 million.'],
  ['One paragraph.\n\nAnother.', 'One paragraph.'],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
