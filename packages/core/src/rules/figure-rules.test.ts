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
    ['a range that begins too low', 'USD', [2, 500], 'dollars is too little to be meant'],
  ])('finds %s', (_what, unit, amount, fault) => {
    expect(check(unit, amount)).toMatchObject([
      { code: 'figure/does-not-fit-unit', path: ['figures', 0, 'amount'], details: { fault } },
    ]);
  });

  test.each([
    ['USD', 3000],
    ['USD', 0],
    ['percent', 98.9],
    ['positions', 516.73],
  ])('accepts %s %f', (unit, amount) => {
    expect(check(unit, amount)).toEqual([]);
  });

  test('accepts a small sum for a day', () => {
    const strikePay = measure('gap', { unit: 'USD', horizon: 'per-day' });
    expect([...figuresFitTheirUnit(town(strikePay, saying([{ amount: 120 }])))]).toEqual([]);
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
        details: { by: 'district', amount: '200', otherAmount: '220', otherFile: 'event/other' },
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
