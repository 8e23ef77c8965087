import { expect, test } from 'vitest';

import type { Phase } from '../gql/graphql.ts';
import { placeEvents } from './place-events.ts';

const date = (iso: string) => ({ iso, text: iso });
const event = (iso: string, ...begins: Phase[]) => ({ date: date(iso), begins });
const strike = { first: date('2023-11-01'), last: date('2023-11-26') };

test('an event stands in the phase that it begins, or that began last before it', () => {
  const events = [
    event('2022-09'),
    event('2022-10-12', 'BARGAINING'),
    event('2022-11-01'),
    event('2023-09-22', 'FINAL_OFFERS', 'COOLING_OFF'),
    event('2023-11-01', 'ON_STRIKE'),
    event('2023-11-26', 'TENTATIVE_AGREEMENT'),
  ];
  expect(placeEvents(events, strike).map(({ line }) => line)).toEqual([
    undefined,
    'talks',
    'talks',
    'clock',
    'strike',
    'end',
  ]);
});

test.each([
  ['the day before', '2023-10-31', undefined],
  ['the first day', '2023-11-01', 1],
  ['a day within', '2023-11-10', 10],
  ['the last day', '2023-11-26', 26],
  ['the day after', '2023-11-27', undefined],
  ['a month of which no day is known', '2023-11', undefined],
])('%s is counted in the strike', (_what, iso, day) => {
  expect(placeEvents([event(iso)], strike)[0]?.strikeDay).toBe(day);
});

test('without a strike no day is counted', () => {
  expect(placeEvents([event('2014-02-20')], null)[0]?.strikeDay).toBeUndefined();
});
