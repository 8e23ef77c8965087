import fc from 'fast-check';

import type { Entity } from '../record/entity.ts';
import type { Day } from '../time/calendar-date.ts';
import { addDays } from '../time/calendar-date.ts';
import { phases } from '../timeline/phase.ts';
import { entity, source } from './entity.ts';
import { issue, measure } from './round.ts';
import { townBasics } from './town.ts';

const FIRST = '2030-03-01' as Day;
const LAST = 30;
const SOURCES = 8;

/** Any day of the month in which the rounds of {@link anyRound} take place. */
export const anyDay = fc.nat(LAST).map((count) => addDays(FIRST, count));

const cited = fc.uniqueArray(fc.nat(SOURCES - 1), { minLength: 1, maxLength: 3 });
const side = fc.constantFrom('teachers', 'district');

const figure = fc.record(
  {
    measure: fc.constantFrom('raise', 'gap'),
    amount: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant([2, 5])),
    horizon: fc.constantFrom('per-year', '3-years', 'unstated'),
    basis: fc.constantFrom('annual-raise', 'compounded', 'unstated'),
  },
  { requiredKeys: ['measure', 'amount'] },
);

const anEvent = fc
  .record({
    date: anyDay,
    known: fc.option(anyDay, { nil: undefined }),
    begins: fc.subarray([...phases], { maxLength: 1 }),
    cites: cited,
  })
  .map(
    ({ cites, known, ...fields }) =>
      (id: string) =>
        entity('event', id, {
          title: id,
          kind: 'statement',
          side: 'neutral',
          ...fields,
          ...(known && { known }),
          body: textOf(cites),
        }),
  );

const anOffer = fc
  .record({
    date: anyDay,
    parties: fc.oneof(
      side.map((each) => [each]),
      fc.constant(['teachers', 'district']),
    ),
    terms: fc.array(fc.record({ cites: cited, figures: fc.array(figure, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(
    ({ terms, parties, date }) =>
      (id: string) =>
        entity('offer', id, {
          title: id,
          date,
          kind: parties.length === 2 ? 'agreement' : 'proposal',
          parties,
          terms: terms.map(({ cites, figures }) => ({
            issue: 'pay',
            text: textOf(cites),
            figures,
          })),
          body: textOf([0]),
        }),
  );

const aDemand = fc
  .array(
    fc.record({
      date: anyDay,
      by: side,
      status: fc.constantFrom('asked', 'countered', 'agreed', 'left-open'),
      cites: cited,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (steps) => (id: string) =>
      entity('demand', id, {
        title: id,
        issue: 'pay',
        by: 'teachers',
        history: steps.map(({ cites, ...step }) => ({ ...step, text: textOf(cites) })),
        outcome: { status: 'agreed', text: textOf([0, 1]) },
        body: textOf([0]),
      }),
  );

const aClaim = fc
  .record({ date: anyDay, by: side, figures: fc.array(figure, { maxLength: 2 }), cites: cited })
  .map(
    ({ cites, ...fields }) =>
      (id: string) =>
        entity('claim', id, {
          question: 'money',
          stance: 'asserts',
          summary: id,
          ...fields,
          body: textOf(cites),
        }),
  );

const aCalendar = fc
  .record({ from: anyDay, length: fc.nat(10), off: anyDay, cites: cited, offCites: cited })
  .map(
    ({ from, length, off, cites, offCites }) =>
      (id: string) =>
        entity('calendar', id, {
          title: id,
          daysOff: [{ dates: [off], why: 'Training', text: textOf(offCites) }],
          closures: [{ from, until: addDays(from, length), text: textOf(cites) }],
          body: textOf(cites),
        }),
  );

// Most of them offers, so that often enough both sides put a number on one measure.
const anEntry = fc.oneof(
  { weight: 3, arbitrary: anOffer },
  { weight: 2, arbitrary: anEvent },
  { weight: 1, arbitrary: aDemand },
  { weight: 1, arbitrary: aClaim },
  { weight: 1, arbitrary: aCalendar },
);

/** Any small round of bargaining, every source of it with a date. */
export const anyRound: fc.Arbitrary<readonly Entity[]> = fc
  .record({
    published: fc.array(anyDay, { minLength: SOURCES, maxLength: SOURCES }),
    made: fc.array(anEntry, { maxLength: 9 }),
  })
  .map(({ published, made }) => [
    ...townBasics(),
    ...published.map((day, index) => source(`news-${index}`, day)),
    issue('pay', 'raise', 'gap'),
    measure('raise'),
    measure('gap', { horizon: 'unstated' }),
    entity('question', 'money', { title: 'Q?', order: 1, body: textOf([0]) }),
    ...made.map((make, index) => make(`entry-${index}`)),
  ]);

// Two sentences where there are two sources or more, so that a text can be public in part.
function textOf(sources: readonly number[]): string {
  const [first, ...others] = sources.map((index) => `@news-${index}`);
  return others.length > 0
    ? `So it was [${first}]. And more [${others.join('; ')}].`
    : `So it was [${first}].`;
}
