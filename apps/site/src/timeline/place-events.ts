import type { CalendarDate } from '@strike-ledger/core';
import { daysBetween, firstDayOf } from '@strike-ledger/core';

import type { Phase } from '../gql/graphql.ts';
import type { PhaseLine } from './phase-lines.ts';
import { phaseLines } from './phase-lines.ts';

type Dated = { readonly iso: string };
type Strike = { readonly first: Dated; readonly last: Dated };
type Happening = { readonly begins: readonly Phase[]; readonly date: Dated };

/** An event and where in the round it stands. */
export type PlacedEvent<Event extends Happening> = {
  readonly event: Event;
  /** The line of the phase under way once it has happened. Undefined before the first phase on record. */
  readonly line: PhaseLine | undefined;
  /** Which day of the strike it was, counted from 1. Undefined on other days, and where no day is known. */
  readonly strikeDay: number | undefined;
};

/** Finds for events, which are in order of date, the phase and the day of the strike that they fall into. */
export function placeEvents<Event extends Happening>(
  events: readonly Event[],
  strike?: Strike | null,
): PlacedEvent<Event>[] {
  let line: PhaseLine | undefined;
  return events.map((event) => {
    const phase = event.begins.at(-1);
    if (phase) line = phaseLines[phase];
    return { event, line, strikeDay: strike ? strikeDayOf(event.date.iso, strike) : undefined };
  });
}

function strikeDayOf(iso: string, { first, last }: Strike): number | undefined {
  const isDay = iso.length === first.iso.length;
  if (!isDay || iso < first.iso || iso > last.iso) return undefined;
  return daysBetween(dayOf(first.iso), dayOf(iso)) + 1;
}

function dayOf(iso: string) {
  return firstDayOf(iso as CalendarDate);
}
