import { expect, test } from 'vitest';

import { readOptions } from './options.ts';

const PARTS = ['state', 'graphql'];

test('everything is measured where nothing is named', () => {
  const { parts, queries } = readOptions([], PARTS);
  expect({ parts, queries }).toEqual({ parts: PARTS, queries: ['small', 'medium', 'large'] });
});

test('a run can be short', () => {
  const words = ['graphql', '--rounds', '1', '--seconds', '0.5', '--queries', 'small,large'];
  expect(readOptions(words, PARTS)).toMatchObject({
    parts: ['graphql'],
    rounds: 1,
    seconds: 0.5,
    queries: ['small', 'large'],
  });
});

test.each([
  [['--rounds', '0'], '--rounds 0 is out of bounds: send a number above 0 and below 1000.'],
  [['--rounds', '1.5'], '--rounds 1.5 is not a whole number: send 1 to 999.'],
  [['--seconds', 'long'], '--seconds long is out of bounds: send a number above 0 and below 1000.'],
  [['--queries', 'huge'], 'There is no query `huge`: send one of small, medium, large.'],
  [['--sizes', '99'], '--sizes 99 is out of bounds: send whole numbers from 100 to 30000.'],
  [['speed'], 'There is no part `speed`: send one of state, graphql.'],
])('refuses %j and says what to send', (words, message) => {
  expect(() => readOptions(words, PARTS)).toThrow(message);
});
