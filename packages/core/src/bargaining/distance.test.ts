import { describe, expect, test } from 'vitest';
import { stateOn } from '../state/state-on.ts';
import { source } from '../testing/entity.ts';
import { issue, measure, offer } from '../testing/round.ts';
import { town } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';

type Numbers = readonly { readonly amount: number | readonly number[]; readonly period?: string }[];

function distancesOf(asked: Numbers, offered: Numbers, compared = ['raise']) {
  const figures = (numbers: Numbers) => numbers.map((each) => ({ measure: 'raise', ...each }));
  const record = town(
    source('news', '2030-03-02'),
    issue('pay', ...compared),
    measure('raise'),
    measure('bonus'),
    offer('ask', '2030-03-01', 'teachers', 'news', [
      { measure: 'bonus', amount: 100 },
      ...figures(asked),
    ]),
    offer('bid', '2030-03-01', 'district', 'news', figures(offered)),
  );
  const [pay] = stateOn(record, 'town-2030', '2030-03-02' as Day).issues;
  return pay?.distances.map(({ measure: { id }, amount, union, employer, footing }) => ({
    id,
    amount,
    between: [union.figure.amount, employer.figure.amount],
    basis: footing.basis,
  }));
}

describe('the distance between two offers', () => {
  test('has its measure, its footing and both numbers', () => {
    expect(distancesOf([{ amount: 8.5 }], [{ amount: 4.4 }])).toEqual([
      { id: 'raise', amount: [4.1, 4.1], between: [8.5, 4.4], basis: 'annual-raise' },
    ]);
  });

  test.each([
    ['the one who offers more', 4, 9, [5, 5]],
    ['nobody', 4, 4, [0, 0]],
    ['two ranges apart', [8, 9], [4, 6], [2, 5]],
    ['two ranges apart the other way', [4, 6], [8, 9], [2, 5]],
    ['two ranges that overlap', [4, 8], [6, 9], [0, 5]],
    ['a range around a number', [4, 9], 6, [0, 3]],
  ])('is never less than none: %s', (_what, asked, offered, amount) => {
    expect(distancesOf([{ amount: asked }], [{ amount: offered }])).toMatchObject([{ amount }]);
  });

  test('is taken from the last number of a side for one year', () => {
    expect(
      distancesOf([{ amount: 9 }, { amount: 8 }], [{ amount: 3 }, { amount: 4 }]),
    ).toMatchObject([{ between: [8, 4] }]);
  });

  test('is taken year by year where years are named, and with a number for no year', () => {
    const years = (first: number, second: number) => [
      { amount: first, period: '2030-31' },
      { amount: second, period: '2031-32' },
    ];
    expect(distancesOf(years(9, 8), years(3, 4))).toMatchObject([
      { between: [9, 3] },
      { between: [8, 4] },
    ]);
    expect(distancesOf(years(9, 8), [{ amount: 3 }])).toMatchObject([
      { between: [9, 3] },
      { between: [8, 3] },
    ]);
    expect(distancesOf(years(9, 8), [{ amount: 3, period: '2029-30' }])).toEqual([]);
  });

  test('is of the measures that the issue compares and the record has', () => {
    expect(distancesOf([{ amount: 9 }], [{ amount: 3 }], ['gone', 'bonus'])).toEqual([]);
  });
});
