import { isDay } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { publishedRecord } from '../record.ts';
import { dayOf, questions } from './questions.ts';

const COUNT = 672_000;
const { ask } = createApi({ record: publishedRecord() });

test('a day is never given twice, and is on the calendar', () => {
  const days = Array.from({ length: COUNT }, (_, number) => dayOf(number));
  expect(new Set(days).size).toBe(COUNT);
  expect(days.filter((day, number) => number % 100 === 0 && !isDay(day))).toEqual([]);
});

test.each(questions)(
  'the answer to the question $name is the same from any day',
  async (question) => {
    const [first, ...others] = await Promise.all(
      [0, 1, 28, 336, COUNT - 1].map((number) =>
        ask<{ dispute: object }, object>(parse(question.document), {
          ...question.variables,
          from: dayOf(number),
        }),
      ),
    );
    expect(first?.dispute).toBeTruthy();
    for (const other of others) expect(other).toEqual(first);
  },
);
