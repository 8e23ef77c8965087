import { expect, test } from 'vitest';

import { figureText } from './figure-text.ts';

test.each([
  [228_000_000, 'at-least', 'USD', '3-years', 'more than $228 million over three years'],
  [228_400_000, 'exact', 'USD', '3-years', '$228.4 million over three years'],
  [1_890_000_000, 'exact', 'USD', 'per-year', '$1.89 billion a year'],
  [1_234_567, 'exact', 'USD', 'point-in-time', '$1,234,567'],
  [3000, 'at-most', 'USD', 'one-time', 'up to $3,000, one time'],
  [-5_000_000, 'about', 'USD', 'unstated', 'about minus $5 million'],
  [[-2, -1], 'exact', 'percent', 'per-year', 'minus 2 to minus 1 percent'],
  [[200_000_000, 228_000_000], 'exact', 'USD', 'unstated', '$200 million to $228 million'],
  [40_000, 'about', 'students', 'point-in-time', 'about 40,000 students'],
  [[23, 26], 'exact', 'students', 'point-in-time', '23 to 26 students'],
  [410, 'exact', 'minutes', 'per-week', '410 minutes a week'],
  [1, 'exact', 'days', 'unstated', '1 day'],
  [1, 'at-least', 'people', 'unstated', 'more than 1 person'],
  [8.5, 'exact', 'percent', 'per-year', '8.5 percent'],
  [10.9, 'exact', 'percent', '3-years', '10.9 percent over three years'],
  [1_000_000, 'exact', 'USD', 'unstated', '$1 million'],
  [1_000_000_000, 'exact', 'USD', 'unstated', '$1 billion'],
  [1_234_000_000, 'exact', 'USD', 'unstated', '$1,234 million'],
  [999_990, 'exact', 'USD', 'per-day', '$999,990 a day'],
  [120, 'exact', 'USD', 'per-month', '$120 a month'],
  [[1, 2], 'exact', 'days', 'unstated', '1 to 2 days'],
  [[0, 1], 'exact', 'days', 'unstated', '0 to 1 days'],
  [1, 'exact', 'people', 'per-day', '1 person a day'],
  [1, 'exact', 'staff', 'one-time', '1 staff'],
  [12_345.678, 'exact', 'positions', 'unstated', '12,345.678 positions'],
  [0, 'exact', 'students', 'unstated', '0 students'],
  [1, 'exact', 'percent', 'per-month', '1 percent'],
] as const)('%j (%s) in %s, %s, reads "%s"', (amount, exactness, unit, horizon, text) => {
  const figure = {
    amount: typeof amount === 'number' ? amount : ([...amount] as [number, number]),
    exactness,
  };
  expect(figureText(figure, { unit, horizon })).toBe(text);
});

test.each([
  ['2-years', 'two'],
  ['3-years', 'three'],
  ['4-years', 'four'],
  ['5-years', 'five'],
  ['6-years', 'six'],
  ['7-years', 'seven'],
  ['8-years', 'eight'],
  ['9-years', 'nine'],
])('%s is spelled as %s years', (horizon, number) => {
  const figure = { amount: 5, exactness: 'exact' } as const;
  expect(figureText(figure, { unit: 'days', horizon })).toBe(`5 days over ${number} years`);
});
