import type { CalendarDate } from '@strike-ledger/core';
import { daysBetween, firstDayOf } from '@strike-ledger/core';

import type { DateTextFragment, Phase } from '../gql/graphql.ts';

type Event = {
  readonly path: string;
  readonly begins: readonly Phase[];
  readonly date: DateTextFragment;
};

/** The day a phase began, and which day of the round that was. */
export type PhaseDay = {
  readonly path: string;
  readonly date: DateTextFragment;
  /** Counted from 1, the day that bargaining began. Undefined where the record does not say when that was. */
  readonly dayOfRound: number | undefined;
};

/** When each phase of a round began, by the events that say so. */
export function phaseDays(events: readonly Event[]): ReadonlyMap<Phase, PhaseDay> {
  const begun = events.flatMap((event) => event.begins.map((phase) => ({ phase, ...event })));
  const start = begun.find(({ phase }) => phase === 'BARGAINING')?.date;
  return new Map(
    begun.map(({ phase, path, date }) => [
      phase,
      { path, date, dayOfRound: start && 1 + daysBetween(dayOf(start), dayOf(date)) },
    ]),
  );
}

function dayOf({ iso }: DateTextFragment) {
  return firstDayOf(iso as CalendarDate);
}
