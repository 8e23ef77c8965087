import type { CalendarDate } from '@strike-ledger/core';
import { dateText } from '@strike-ledger/core';

import type { EventEntryFragment } from '../gql/graphql.ts';
import type { PlacedEvent } from './place-events.ts';

/** Events of one month, or of one year where no month is known. */
export type Month = {
  /** `2023-11`, fit for a fragment of an address. */
  readonly id: string;
  /** `November 2023`. */
  readonly title: string;
  readonly events: readonly PlacedEvent<EventEntryFragment>[];
};

/** Groups events, which are in order of date, by month. */
export function byMonth(events: readonly PlacedEvent<EventEntryFragment>[]): Month[] {
  return [...Map.groupBy(events, ({ event }) => event.date.iso.slice(0, 7))].map(([id, group]) => ({
    id,
    title: dateText(id as CalendarDate),
    events: group,
  }));
}
