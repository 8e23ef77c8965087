import { loadRecord } from '@strike-ledger/content';
import type { Entity } from '@strike-ledger/core';
import { plainText } from '@strike-ledger/graphql';
import { describe, expect, test } from 'vitest';

import { namesIn, readingGrade } from './reading-grade.ts';

/** The grade of those who are fourteen: the ninth. */
const HIGHEST = 9;

/** Summaries that say less in plainer words, each with what it would lose. */
const EXCUSED = new Map([
  [
    'portland-2023/claims/2026-09-portland-civic-lab-positions-by-program.md',
    'Positions and central business support are columns of the table that it reads.',
  ],
]);

const { record } = loadRecord(new URL('../content', import.meta.url).pathname);
const names = namesIn(record);
const summaries = [...record.entities.values()].flatMap((entity) => {
  const text = summaryOf(entity);
  return text === undefined ? [] : [{ file: entity.file, text }];
});

test('every dispute, issue, event, question and claim has a summary', () => {
  const told = ['dispute', 'issue', 'event', 'question', 'claim'];
  const entities = [...record.entities.values()].filter(({ type }) => told.includes(type));
  expect(summaries.length).toBe(entities.length);
});

test('every summary can be read in the ninth grade', () => {
  const hard = summaries
    .filter(({ file }) => !EXCUSED.has(file))
    .map(({ file, text }) => ({ file, grade: readingGrade(text, names) }))
    .filter(({ grade }) => grade > HIGHEST)
    .map(({ file, grade }) => `${file} is of grade ${grade.toFixed(1)}: split its sentences`);
  expect(hard).toEqual([]);
});

test.each([...EXCUSED])('%s is excused because it needs to be', (excused) => {
  const { text = '' } = summaries.find(({ file }) => file === excused) ?? {};
  expect(readingGrade(text, names)).toBeGreaterThan(HIGHEST);
});

describe('the grade of a text', () => {
  const grade = (text: string) => readingGrade(text, new Set(['Guadalupe']));

  test('rises with the length of sentences', () => {
    expect(grade('They met and they talked.')).toBeGreaterThan(grade('They met. They talked.'));
  });

  test('rises with the length of words', () => {
    expect(grade('They negotiated deliberately.')).toBeGreaterThan(grade('They met and talked.'));
  });

  test.each([
    ['a name within a sentence', 'They met Guadalupe there.', 'They met Mary there.'],
    ['a name that begins one', 'Guadalupe met them there.', 'Mary met them there.'],
    ['a figure', 'They paid 1,234,567 there.', 'They paid 12 there.'],
  ])('does not rise with the length of %s', (_what, long, short) => {
    expect(grade(long)).toBe(grade(short));
  });

  test('is of one sentence where a stop ends none', () => {
    expect(grade('They met at 9 p.m. and they talked.')).toBe(
      grade('They met at 9 pm and they talked.'),
    );
  });
});

// An event, a question: the text that stands on the timeline and at the head of the page.
function summaryOf({ type, fields }: Entity): string | undefined {
  switch (type) {
    case 'dispute':
    case 'issue':
      return plainText(fields.summary);
    case 'event':
    case 'question':
      return plainText(fields.body);
    case 'claim':
      return fields.summary;
    default:
      return undefined;
  }
}
