import { expect, test } from 'vitest';

import { byLetter } from './by-letter.ts';

test.each([
  ['a plain title', 'Union walks out', 'U'],
  ['an article before it', 'The board votes', 'B'],
  ['a word that only begins like an article', 'Another offer', 'A'],
  ['a quotation mark before it', '“Enough is enough”', 'E'],
  ['an accent', 'Éliane Roy', 'E'],
  ['a figure', '40,000 students stay home', '#'],
])('puts %s under its letter', (_what, title, letter) => {
  const entry = { kind: 'Event', title, path: '/', text: '', disputes: [] };
  expect(byLetter([entry])).toEqual([{ letter, entries: [entry] }]);
});

test('orders letters, and titles under each, without regard to articles', () => {
  const titles = ['The zoo opens', 'Board votes', 'A band plays', '3 days', 'Bells ring'];
  const entries = titles.map((title) => ({
    kind: 'Event',
    title,
    path: '/',
    text: '',
    disputes: [],
  }));
  expect(byLetter(entries).map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['#', 1],
    ['B', 3],
    ['Z', 1],
  ]);
  expect(byLetter(entries)[1]?.entries.map(({ title }) => title)).toEqual([
    'A band plays',
    'Bells ring',
    'Board votes',
  ]);
});
