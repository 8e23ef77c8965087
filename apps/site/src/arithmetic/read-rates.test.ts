import { expect, test } from 'vitest';

import { readRates } from './read-rates.ts';

test.each([
  [
    ['6.25', '4', '3'],
    [6.25, 4, 3],
  ],
  [
    ['0', ' 2.5 ', '20'],
    [0, 2.5, 20],
  ],
  [
    ['4,5', '3 %', '3%'],
    [4.5, 3, 3],
  ],
])('%j are the raises %j', (texts, rates) => {
  expect(readRates(texts)).toEqual({ rates });
});

test.each([
  [['', '4', '3'], 0],
  [['4', '20.01', '3'], 1],
  [['4', '4', '-1'], 2],
  [['4', 'four', '3'], 1],
  [['4', '3', '1.125'], 2],
])('%j are refused with the year that is wrong', (texts, wrong) => {
  expect(readRates(texts)).toMatchObject({
    wrong,
    message: expect.stringContaining(`Year ${wrong + 1}: write a percentage`),
  });
});
