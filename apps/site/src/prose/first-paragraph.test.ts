import { expect, test } from 'vitest';

import { firstParagraph } from './first-paragraph.ts';

test.each([
  ['<p>One.</p>', '<p>One.</p>', true],
  ['<p>One.</p>\n<p>Two.</p>', '<p>One.</p>', false],
  ['<p>One.</p>\n<ul><li>Two.</li></ul>', '<p>One.</p>', false],
  ['One line.', 'One line.', true],
])('the first paragraph of %s is %s', (html, first, isWhole) => {
  expect(firstParagraph({ html })).toEqual({ text: { html: first }, isWhole });
});
