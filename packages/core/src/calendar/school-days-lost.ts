import type { Day } from '../time/calendar-date.ts';
import { addDays, weekdayOf } from '../time/calendar-date.ts';
import type { Calendar } from './calendar.ts';
import { weekdays } from './calendar.ts';

/** What of a school calendar decides which days count as lost. */
export type SchoolDays = Omit<Calendar, 'title' | 'body'>;

/**
 * The school days lost to the strike up to a day and with it: those on which the strike kept the schools closed and the
 * calendar had planned school. Weekends, holidays and other planned days off are not lost.
 */
export function schoolDaysLost(calendar: SchoolDays, upTo: Day): readonly Day[] {
  const days = calendar.closures.flatMap(({ from, until }) =>
    daysFrom(from, until && until < upTo ? until : upTo),
  );
  return [...new Set(days)].filter((day) => isSchoolDay(calendar, day)).sort();
}

function isSchoolDay({ weekdays: taught, daysOff, firstDay, lastDay }: SchoolDays, day: Day) {
  const weekday = weekdays[weekdayOf(day) - 1];
  return (
    weekday !== undefined &&
    taught.includes(weekday) &&
    (!firstDay || firstDay <= day) &&
    (!lastDay || day <= lastDay) &&
    !daysOff.some(({ dates }) => dates.includes(day))
  );
}

function daysFrom(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
