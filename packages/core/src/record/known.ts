import type { CalendarDate, Day } from '../time/calendar-date.ts';
import { lastDayOf } from '../time/calendar-date.ts';
import type { Entity } from './entity.ts';
import type { Record } from './record.ts';

/**
 * The day by the end of which an entity was public: what its file says, else the day its first source came out.
 * Of a date known to the month, the last day of that month. Undefined where no source bears a date.
 */
export function knownOn(record: Record, entity: Entity): Day | undefined {
  if (entity.type === 'source') return lastOf(entity.fields.published);
  const stated = 'known' in entity.fields ? entity.fields.known : undefined;
  if (stated) return lastDayOf(stated);
  const days = record.sourcesOf(entity).flatMap(({ fields }) => lastOf(fields.published) ?? []);
  return days.sort()[0];
}

function lastOf(date: CalendarDate | undefined): Day | undefined {
  return date && lastDayOf(date);
}
