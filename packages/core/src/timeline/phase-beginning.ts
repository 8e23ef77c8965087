import type { Entity } from '../record/entity.ts';
import type { CalendarDate, Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import type { Phase } from './phase.ts';
import { phases } from './phase.ts';

/** A phase of the round, the day it began and the event it began with. */
export type PhaseBeginning = {
  readonly phase: Phase;
  readonly date: CalendarDate;
  readonly event: Entity<'event'>;
};

/** The phases that begin with the given events, in the order they began; of one day the earlier in the law first. */
export function phaseBeginnings(events: readonly Entity<'event'>[]): readonly PhaseBeginning[] {
  return events
    .flatMap((event) =>
      event.fields.begins.map((phase) => ({ phase, date: event.fields.date, event })),
    )
    .sort(
      (a, b) =>
        inOrder(firstDayOf(a.date), firstDayOf(b.date)) ||
        phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
        inOrder(a.event.id, b.event.id),
    );
}

/** The day on which each phase began for the first time. */
export function firstBeginnings(beginnings: readonly PhaseBeginning[]): ReadonlyMap<Phase, Day> {
  return new Map(beginnings.toReversed().map(({ phase, date }) => [phase, firstDayOf(date)]));
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
