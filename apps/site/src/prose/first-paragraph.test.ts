import { expect, test } from 'vitest';

import { firstParagraph, firstParagraphs } from './first-paragraph.ts';

test.each([
  ['<p>One.</p>', '<p>One.</p>', true],
  ['<p>One.</p>\n<p>Two.</p>', '<p>One.</p>', false],
  ['<p>One.</p>\n<ul><li>Two.</li></ul>', '<p>One.</p>', false],
  ['One line.', 'One line.', true],
])('the first paragraph of %s is %s', (html, first, isWhole) => {
  expect(firstParagraph({ html })).toEqual({ text: { html: first }, isWhole });
});

test.each([
  ['<p>One.</p>', '<p>One.</p>', true],
  ['<p>One.</p><p>Two.</p>', '<p>One.</p><p>Two.</p>', true],
  ['<p>One.</p><p>Two.</p><p>Three.</p>', '<p>One.</p><p>Two.</p>', false],
])('the first two paragraphs of %s are %s', (html, first, isWhole) => {
  expect(firstParagraphs({ html }, 2)).toEqual({ text: { html: first }, isWhole });
});
