import type { CalendarDate } from '../time/calendar-date.ts';
import { firstDayOf, lastDayOf } from '../time/calendar-date.ts';
import type { Role } from './person.ts';

/** Whether a role may have been held at a date: one without a first or a last day is open on that end. */
export function holdsOn({ from, to }: Pick<Role, 'from' | 'to'>, date: CalendarDate): boolean {
  return (
    (!from || firstDayOf(from) <= lastDayOf(date)) && (!to || firstDayOf(date) <= lastDayOf(to))
  );
}
