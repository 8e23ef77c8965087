import type { CalendarDate } from '@strike-ledger/core';
import { daysBetween, firstDayOf } from '@strike-ledger/core';

import type { DateTextFragment, DayBound, Phase } from '../gql/graphql.ts';

type Step = {
  readonly title: string;
  readonly phase?: Phase | null;
  readonly days?: number | null;
  readonly bound?: DayBound | null;
  readonly statute?: string | null;
  readonly after?: { readonly title: string; readonly phase?: Phase | null } | null;
};

type Beginnings = ReadonlyMap<Phase, DateTextFragment>;

/** A number of days that the law sets, and how many they were in a round. */
export type LawDays = {
  readonly title: string;
  /** What the law asks: `at least 30 days after final offers`. */
  readonly asks: string;
  readonly statute: string | null | undefined;
  /** From which day to which it was, counted by us. Undefined where either is not on record. */
  readonly took:
    | {
        readonly from: DateTextFragment;
        readonly to: DateTextFragment;
        readonly days: number;
        readonly holds: boolean;
      }
    | undefined;
};

/** The steps of a law that set a number of days, each with the days it took in a round. */
export function lawDays(steps: readonly Step[], begun: Beginnings): readonly LawDays[] {
  return steps.flatMap(({ title, phase, days, bound, statute, after }) => {
    if (!days || !bound || !after) return [];
    const from = after.phase ? begun.get(after.phase) : undefined;
    // A cooling-off period is over when a strike may begin.
    const to = phase ? begun.get(phase === 'COOLING_OFF' ? 'ON_STRIKE' : phase) : undefined;
    const took = from && to ? between(from, to, days, bound) : undefined;
    const limit = bound === 'AT_LEAST' ? 'at least' : 'at most';
    return {
      title,
      asks: `${limit} ${days} days after ${after.title.toLowerCase()}`,
      statute,
      took,
    };
  });
}

function between(
  from: DateTextFragment,
  to: DateTextFragment,
  limit: number,
  bound: DayBound,
): NonNullable<LawDays['took']> {
  const day = ({ iso }: DateTextFragment) => firstDayOf(iso as CalendarDate);
  const days = daysBetween(day(from), day(to));
  return { from, to, days, holds: bound === 'AT_LEAST' ? days >= limit : days <= limit };
}
