import { expect, test } from 'vitest';

import type { StateLineFragment } from '../gql/graphql.ts';
import { stateSentence } from './state-sentence.ts';

const date = { iso: '2030-03-01', text: 'March 1, 2030' };
const strike = { isUnderWay: true, day: 7, schoolDaysLost: 4, first: date, last: date };

test.each<[string, Partial<StateLineFragment>, string]>([
  ['before bargaining', {}, 'The round stood at: before bargaining.'],
  ['on strike', { strike }, 'Day 7 of the strike. 4 school days were lost so far.'],
  [
    'on the first lost day',
    { strike: { ...strike, day: 1, schoolDaysLost: 1 } },
    'Day 1 of the strike. 1 school day was lost so far.',
  ],
  [
    'on a strike that began on a day without school',
    { strike: { ...strike, day: 1, schoolDaysLost: 0 } },
    'Day 1 of the strike. No school day was lost so far.',
  ],
  [
    'on strike without a calendar',
    { strike: { ...strike, schoolDaysLost: null } },
    'Day 7 of the strike.',
  ],
  [
    'after a strike',
    {
      phase: { phase: 'SETTLED', began: date, event: null, ahead: [] },
      strike: { ...strike, isUnderWay: false },
    },
    'The round stood at: settled since March 1, 2030. The strike lasted 7 days. 4 school days were lost in all.',
  ],
])('%s', (_when, state, sentence) => {
  const phase = { phase: 'BEFORE_BARGAINING' as const, began: null, event: null, ahead: [] };
  expect(stateSentence({ day: date, phase, strike: null, ...state })).toBe(sentence);
});
