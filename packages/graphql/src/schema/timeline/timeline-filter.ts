import type { Entity } from '@strike-ledger/core';
import { firstDayOf, lastDayOf, remember } from '@strike-ledger/core';
import type { TimelineFilter } from '../types.generated.ts';

// Asked of every event by most questions on a timeline.
const lastDayOfEvent = remember(({ fields }: Entity<'event'>) =>
  lastDayOf(fields.until ?? fields.date),
);

/** Tells of events whether they pass every key of a filter. Keys that are left out let everything through. */
export function filterBy({
  kinds,
  sides,
  issues,
  people,
  from,
  to,
}: TimelineFilter): (event: Entity<'event'>) => boolean {
  const firstDay = from && firstDayOf(from);
  const lastDay = to && lastDayOf(to);
  return (event) => {
    const { fields } = event;
    return (
      (!kinds || kinds.includes(fields.kind)) &&
      (!sides || sides.includes(fields.side)) &&
      (!issues || issues.some((issue) => fields.issues.includes(issue))) &&
      (!people || people.some((person) => fields.people.includes(person))) &&
      (!firstDay || lastDayOfEvent(event) >= firstDay) &&
      (!lastDay || firstDayOf(fields.date) <= lastDay)
    );
  };
}
