import { expect, test } from 'vitest';

import type { Phase } from '../gql/graphql.ts';
import { lawDays } from './law-days.ts';

const date = (iso: string) => ({ iso, text: iso });
const begun = new Map<Phase, { iso: string; text: string }>([
  ['IMPASSE', date('2023-09-15')],
  ['FINAL_OFFERS', date('2023-09-22')],
  ['STRIKE_NOTICE', date('2023-10-19')],
  ['ON_STRIKE', date('2023-11-01')],
]);
const step = (phase: Phase, days: number, bound: 'AT_LEAST' | 'AT_MOST', after: Phase) => ({
  title: phase,
  phase,
  days,
  bound,
  after: { title: after, phase: after },
});

test.each([
  ['a longest time', step('FINAL_OFFERS', 7, 'AT_MOST', 'IMPASSE'), 7, true],
  ['a longest time that passed', step('FINAL_OFFERS', 6, 'AT_MOST', 'IMPASSE'), 7, false],
  ['a least wait', step('ON_STRIKE', 10, 'AT_LEAST', 'STRIKE_NOTICE'), 13, true],
  ['a least wait cut short', step('ON_STRIKE', 14, 'AT_LEAST', 'STRIKE_NOTICE'), 13, false],
  ['cooling off, up to the strike', step('COOLING_OFF', 30, 'AT_LEAST', 'FINAL_OFFERS'), 40, true],
])('%s is counted', (_what, each, days, holds) => {
  expect(lawDays([each], begun)).toMatchObject([{ took: { days, holds } }]);
});

test('days that lead from or to what is not on record are not counted', () => {
  const [settled] = lawDays([step('SETTLED', 5, 'AT_LEAST', 'ON_STRIKE')], begun);
  const [mediation] = lawDays([step('IMPASSE', 15, 'AT_LEAST', 'MEDIATION')], begun);
  expect([settled?.took, mediation?.took]).toEqual([undefined, undefined]);
});

test('steps without a number of days are left out', () => {
  expect(lawDays([{ title: 'Mediation', phase: 'MEDIATION' }], begun)).toEqual([]);
});
