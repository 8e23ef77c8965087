import { expect, test } from 'vitest';

import { wordsIn } from './words.ts';

test.each([
  ['capitals', 'Planning TIME', 'planning time'],
  ['accents', 'a free café', 'free cafe'],
  ['possessives', "the teacher’s, the teachers’ and Bonilla's", 'teacher teacher bonilla'],
  ['apostrophes within a name', "O'Brien", 'obrien'],
  ['hyphens', 'class-size K-12', 'class size k 12'],
  [
    'plurals',
    'classes agencies demands losses bus analysis',
    'class agency demand loss bus analysis',
  ],
  ['numbers', '$228 million, 38,000 students, 8.5%', '228 million 38000 student 8.5 percent'],
  ['small words', 'of and the', ''],
  ['signs', '… & ?', ''],
])('a text is read without %s', (_, text, terms) => {
  expect(
    wordsIn(text)
      .map(({ term }) => term)
      .join(' '),
  ).toBe(terms);
});

test('a word is found again where it stands', () => {
  const text = 'The unions’ café; teachers’ pay.';
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'unions',
    'café',
    'teachers',
    'pay',
  ]);
});
