import { describe, expect, test } from 'vitest';

import { entity } from '../testing/entity.ts';
import { measure } from '../testing/round.ts';
import { town } from '../testing/town.ts';
import { figuresFitTheirUnit } from './figures-fit-their-unit.ts';
import { voicesDoNotContradictThemselves } from './voices-do-not-contradict-themselves.ts';

const saying = (figures: readonly object[], id = 'talk') =>
  entity('event', id, {
    title: id,
    date: '2030-03-01',
    kind: 'statement',
    side: 'employer',
    figures: figures.map((each) => ({ measure: 'gap', sources: ['paper'], ...each })),
    body: 'They spoke [@paper].',
  });

describe('figures fit their unit', () => {
  const check = (unit: string, amount: number | number[], id = 'gap') => [
    ...figuresFitTheirUnit(town(measure(id, { unit }), saying([{ measure: id, amount }]))),
  ];

  test.each([
    ['228 dollars for 228 million', 'USD', 228, 'dollars is too little to be meant'],
    ['more than all of it', 'percent', 101, 'percent is more than the whole'],
    ['fewer than no students', 'students', -3, 'students is less than none'],
    ['a range that begins too low', 'USD', [2, 5000], 'dollars is too little to be meant'],
    ['a loss that is too small', 'USD', -999, 'dollars is too little to be meant'],
    ['a range that ends above all of it', 'percent', [99, 101], 'percent is more than the whole'],
    ['less than minus all of it', 'percent', -101, 'percent is more than the whole'],
    ['a range that begins below none', 'students', [-3, 5], 'students is less than none'],
  ])('finds %s', (_what, unit, amount, fault) => {
    expect(check(unit, amount)).toMatchObject([
      {
        code: 'figure/does-not-fit-unit',
        path: ['figures', 0, 'amount'],
        details: { amount: JSON.stringify(amount), fault, measure: 'gap', unit },
        other: { entity: { type: 'measure', id: 'gap' }, path: ['unit'] },
      },
    ]);
  });

  test.each([
    ['USD', 1000],
    ['USD', 0],
    ['percent', 100],
    ['percent', -100],
    ['students', 0],
    ['positions', 516.73],
  ])('accepts %s %f', (unit, amount) => {
    expect(check(unit, amount)).toEqual([]);
  });

  test.each(['per-day', 'per-week', 'per-month'])('accepts a small sum %s', (horizon) => {
    const strikePay = measure('gap', { unit: 'USD', horizon });
    expect([...figuresFitTheirUnit(town(strikePay, saying([{ amount: 120 }])))]).toEqual([]);
  });

  test('leaves alone a figure of which nobody knows what it measures', () => {
    expect([...figuresFitTheirUnit(town(saying([{ measure: 'gone', amount: -3 }])))]).toEqual([]);
  });

  test('accepts a change for the worse', () => {
    expect(check('students', -1200, 'enrollment-change')).toEqual([]);
  });
});

describe('voices do not contradict themselves', () => {
  const check = (...figures: readonly object[]) => [
    ...voicesDoNotContradictThemselves(
      town(measure('gap'), saying(figures.slice(0, 1)), saying(figures.slice(1), 'other')),
    ),
  ];

  test('finds two values that one voice gives on one day', () => {
    const figures = [
      { amount: 200, by: 'district' },
      { amount: 220, by: 'district' },
    ];
    expect(check(...figures)).toMatchObject([
      {
        code: 'figure/contradicts-itself',
        path: ['figures', 0, 'amount'],
        details: {
          by: 'district',
          measure: 'gap',
          date: '2030-03-01',
          amount: '200',
          otherAmount: '220',
          otherFile: 'event/other',
        },
        other: { entity: { id: 'other' }, path: ['figures', 0, 'amount'] },
      },
    ]);
  });

  test('accepts two values that nobody is named for', () => {
    expect(check({ amount: 200 }, { amount: 220 })).toEqual([]);
  });

  test('finds the one among several that is another', () => {
    const figures = [220, 200, 200, 180].map((amount) => ({ amount, by: 'district' }));
    expect(check(...figures)).toMatchObject([
      {
        path: ['figures', 2, 'amount'],
        entity: { id: 'other' },
        other: { path: ['figures', 0, 'amount'] },
      },
    ]);
  });

  test.each([
    ['of two voices', { by: 'teachers' }],
    ['of no named voice', { by: undefined }],
    ['on another basis', { basis: 'simple-sum' }],
    ['over another horizon', { horizon: '3-years' }],
    ['for another period', { period: '2030-31' }],
    ['of another part', { note: 'Of the housing.' }],
    ['that are the same', { amount: 200 }],
  ])('accepts values %s', (_what, other) => {
    expect(
      check({ amount: 200, by: 'district' }, { amount: 220, by: 'district', ...other }),
    ).toEqual([]);
  });
});
