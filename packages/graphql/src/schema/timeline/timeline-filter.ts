import type { Entity } from '@strike-ledger/core';
import { firstDayOf, lastDayOf } from '@strike-ledger/core';

import type { TimelineFilter } from '../types.generated.ts';

/** Whether an event passes every key of a filter. Keys that are left out let everything through. */
export function passes({ fields }: Entity<'event'>, filter: TimelineFilter): boolean {
  const { kinds, sides, issues, people, from, to } = filter;
  return (
    (!kinds || kinds.includes(fields.kind)) &&
    (!sides || sides.includes(fields.side)) &&
    (!issues || issues.some((issue) => fields.issues.includes(issue))) &&
    (!people || people.some((person) => fields.people.includes(person))) &&
    (!from || lastDayOf(fields.until ?? fields.date) >= firstDayOf(from)) &&
    (!to || firstDayOf(fields.date) <= lastDayOf(to))
  );
}
