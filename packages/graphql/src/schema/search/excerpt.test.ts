import { expect, test } from 'vitest';

import { excerptOf } from './excerpt.ts';
import { excerptHtml } from './excerpt-html.ts';

const LONG = `${'Nothing to see here. '.repeat(30)}The class size is a number. ${'More of it. '.repeat(30)}`;

test.each([
  [
    'a short text whole',
    ['Class size, they said.'],
    '<mark>Class</mark> <mark>size</mark>, they said.',
  ],
  [
    'the text that holds most of the words',
    ['The size.', 'Size of a class.'],
    '<mark>Size</mark> of a <mark>class</mark>.',
  ],
  [
    'the text in which they stand side by side',
    ['The size of a class.', 'A class size.'],
    'A <mark>class</mark> <mark>size</mark>.',
  ],
  ['the first of two that are as good', ['A class.', 'A size.'], 'A <mark>class</mark>.'],
  [
    'text as text',
    ['<b>class</b> & size'],
    '&#x3C;b><mark>class</mark>&#x3C;/b> &#x26; <mark>size</mark>',
  ],
])('an excerpt quotes %s', (_, texts, html) => {
  expect(excerptHtml(excerptOf({ texts, terms: new Set(['class', 'size']) }))).toBe(html);
});

test('an excerpt of a long text is cut between words, around what was found', () => {
  const parts = excerptOf({ texts: [LONG], terms: new Set(['size']) });
  const text = parts.map((part) => part.text).join('');
  expect(text).toMatch(/^…(?:here|see|to|Nothing)\b.+ The class size is a number\. .+\S…$/);
  expect(LONG).toContain(text.replaceAll('…', ''));
  expect(text.length).toBeLessThan(300);
  expect(parts.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'size', isMatch: true }]);
});
