import type { CalendarDate, Day } from '@strike-ledger/core';
import { firstDayOf, lastDayOf } from '@strike-ledger/core';

import type { Observation } from './comparable-groups.ts';

/** The first and the last day that something may mean. */
export type Span = { readonly from: Day; readonly to: Day };

/** Where figures stand in time. */
export type Timing = {
  readonly spanOf: (observation: Observation) => Span;
  /** The same in words, as short as an axis needs it. */
  readonly textOf: (observation: Observation) => string;
};

const SCHOOL_YEAR = /^(\d{4})-\d{2}$/;

/**
 * Says when figures count: in the school year that each speaks of, where all name one and no two the same;
 * otherwise on the day that they were said.
 */
export function timingOf(observations: readonly Observation[]): Timing {
  const periods = new Set(observations.map(({ figure }) => figure.period));
  const areYears =
    periods.size === observations.length &&
    [...periods].every((period) => period && SCHOOL_YEAR.test(period));
  return areYears
    ? { spanOf: schoolYearOf, textOf: ({ figure }) => figure.period ?? '' }
    : { spanOf: dayOf, textOf: ({ date }) => date.text };
}

/** From the first day to the last of all spans. */
export function wholeSpan(spans: readonly Span[]): Span {
  const from = spans.map(({ from }) => from).toSorted()[0];
  const to = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (!from || !to) throw new Error('There is no span around nothing: give at least one.');
  return { from, to };
}

// School years, and the budgets made for them, run from July to June.
function schoolYearOf({ figure }: Observation): Span {
  const year = Number(SCHOOL_YEAR.exec(figure.period ?? '')?.[1]);
  return { from: `${year}-07-01` as Day, to: `${year + 1}-06-30` as Day };
}

function dayOf({ date }: Observation): Span {
  const iso = date.iso as CalendarDate;
  return { from: firstDayOf(iso), to: lastDayOf(iso) };
}
