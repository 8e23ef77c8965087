import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asOf } from '../as-of/as-of.ts';
import type { Footing } from '../figures/comparable.ts';
import { areComparable } from '../figures/comparable.ts';
import type { Figure } from '../figures/figure.ts';
import type { Entity } from '../record/entity.ts';
import { knownOn } from '../record/known.ts';
import { createRecord } from '../record/record.ts';
import { anyDay, anyRound } from '../testing/any-round.ts';
import { plainly } from '../testing/plainly.ts';
import type { Day } from '../time/calendar-date.ts';
import { addDays } from '../time/calendar-date.ts';
import type { Changes } from './changes-between.ts';
import { changesBetween } from './changes-between.ts';
import { chronicleOf } from './chronicle.ts';
import type { DisputeState } from './state-on.ts';
import { stateOn } from './state-on.ts';

const stateIn = (entities: readonly Entity[], day?: Day) =>
  plainly(stateOn(createRecord(entities), 'town-2030', day));

describe('the state of any round', () => {
  test('does not depend on the order of files', () => {
    const shuffled = anyRound.chain((round) =>
      fc.tuple(
        fc.constant(round),
        fc.shuffledSubarray([...round], { minLength: round.length, maxLength: round.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([round, other], day) => {
        expect(stateIn(other, day)).toBe(stateIn(round, day));
        expect(stateIn(other)).toBe(stateIn(round));
      }),
    );
  });

  test('on a day is not changed by anything that became known later', () => {
    fc.assert(
      fc.property(anyRound, anyDay, (round, day) => {
        const record = createRecord(round);
        const known = round.filter((each) => {
          const on = knownOn(record, each);
          return ENTRIES.has(each.type) ? on !== undefined && on <= day : true;
        });
        expect(stateIn(known, day)).toBe(stateIn(round, day));
      }),
    );
  });

  test('on a day is that of the record as it was on that day', () => {
    fc.assert(
      fc.property(anyRound, anyDay, (round, day) => {
        const record = createRecord(round);
        const then = asOf(record, day);
        expect(withoutProse(stateOn(then, 'town-2030', day))).toBe(
          withoutProse(stateOn(record, 'town-2030', day)),
        );
      }),
    );
  });

  test('without a day is that of the last day', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const last = chronicleOf(createRecord(round), 'town-2030').daysOfNews.at(-1);
        fc.pre(last !== undefined);
        expect(stateIn(round)).toBe(stateIn(round, last));
      }),
    );
  });

  test('compares no figure with one of another horizon or basis', () => {
    fc.assert(
      fc.property(anyRound, anyDay, (round, day) => {
        for (const [one, other] of comparedIn(stateOn(createRecord(round), 'town-2030', day))) {
          expect(areComparable(one, other)).toBe(true);
        }
      }),
      // Rounds in which both sides put a number on one measure are not so common.
      { numRuns: 300 },
    );
  });
});

// The footings of every two figures that a state sets side by side.
function comparedIn({ issues, measures }: DisputeState): readonly (readonly [Footing, Footing])[] {
  const distances = issues.flatMap((each) => each.distances);
  const series = measures.flatMap((each) => each.series);
  return [
    ...distances.flatMap(({ measure, footing, union, employer }) =>
      [union, employer].map(({ figure }) => {
        const { unit, horizon, basis } = measure.fields;
        return [footing, { unit, horizon, basis, ...stated(figure) }] as const;
      }),
    ),
    ...series.flatMap(({ history }) =>
      history
        .slice(1)
        .map((each, index) => [history[index]?.footing ?? NONE, each.footing] as const),
    ),
  ];
}

const NONE = { unit: '', horizon: 'unstated', basis: 'unstated' };

function stated({ horizon, basis }: Figure): Partial<Footing> {
  return { ...(horizon && { horizon }), ...(basis && { basis }) };
}

describe('the changes of any round', () => {
  test('day by day are those of all days at once', () => {
    fc.assert(
      fc.property(anyRound, anyDay, fc.integer({ min: 1, max: 20 }), (round, from, count) => {
        const record = createRecord(round);
        const daily = Array.from({ length: count }, (_, index) =>
          changesBetween(record, 'town-2030', addDays(from, index), addDays(from, index + 1)),
        );
        const atOnce = changesBetween(record, 'town-2030', from, addDays(from, count));
        for (const key of LISTS) {
          const told = daily.flatMap((each): readonly unknown[] => each[key]);
          expect(told.map(plainly).sort()).toEqual(atOnce[key].map(plainly).sort());
        }
        expect(plainly(daily.at(-1)?.after)).toBe(plainly(atOnce.after));
      }),
    );
  });
});

const ENTRIES = new Set(['event', 'offer', 'demand', 'claim', 'calendar']);

const LISTS = [
  'phases',
  'events',
  'arrived',
  'terms',
  'steps',
  'outcomes',
  'claims',
  'figures',
] as const satisfies readonly (keyof Changes)[];

// As of a day, later sentences and sources are left away; who said what, and when it was known, is the same.
function withoutProse(state: object): string {
  return plainly(state)
    .replace(/"text":"[^"]*"/g, '')
    .replace(/"sources":\[[^\]]*\]/g, '');
}
