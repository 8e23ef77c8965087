import type { CalendarDate, Day } from '@strike-ledger/core';
import { addDays, firstDayOf, lastDayOf, weekdayOf } from '@strike-ledger/core';

import type { LostDaysFragment } from '../gql/graphql.ts';

/** What a closure made of a weekday, or of some on end on which no school was planned for one reason. */
export type ClosedDay = {
  readonly day: Day;
  /** The last of them. */
  readonly until: Day;
  /** How many they are. */
  readonly count: number;
  /** Which of the lost school days it was, the first 1; undefined where none was lost. */
  readonly lost: number | undefined;
  /** Why no school was planned; undefined where school was. */
  readonly off: string | undefined;
};

/** Days of a school week, after its Monday. */
const WEEKDAYS = [0, 1, 2, 3, 4];

/** The weeks from Monday to Friday that closures reach into; undefined for a day outside of them. None while a closure goes on. */
export function closureWeeks({
  closures,
  daysOff,
  lost,
}: Pick<LostDaysFragment, 'closures' | 'daysOff' | 'lost'>): readonly (readonly (
  | ClosedDay
  | undefined
)[])[] {
  const numbers = new Map(lost.map(({ iso }, index) => [iso, index + 1]));
  const reasons = new Map(daysOff.flatMap(({ dates, why }) => dates.map(({ iso }) => [iso, why])));
  return closures.flatMap(({ from, until }) => {
    if (!until) return [];
    const [first, last] = [
      firstDayOf(from.iso as CalendarDate),
      lastDayOf(until.iso as CalendarDate),
    ];
    const weeks: (ClosedDay | undefined)[][] = [];
    for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
      const week = WEEKDAYS.map((after) => {
        const day = addDays(monday, after);
        if (day < first || day > last) return undefined;
        return { day, until: day, count: 1, lost: numbers.get(day), off: reasons.get(day) };
      });
      weeks.push(joinDaysOff(week));
    }
    return weeks;
  });
}

function joinDaysOff(week: readonly (ClosedDay | undefined)[]): (ClosedDay | undefined)[] {
  const joined: (ClosedDay | undefined)[] = [];
  for (const day of week) {
    const before = joined.at(-1);
    if (before && day?.off && day.off === before.off) {
      joined.splice(-1, 1, { ...before, until: day.until, count: before.count + 1 });
    } else joined.push(day);
  }
  return joined;
}

// Saturday and Sunday belong to the week that follows.
function mondayOf(day: Day): Day {
  const weekday = weekdayOf(day);
  return addDays(day, weekday > WEEKDAYS.length ? 8 - weekday : 1 - weekday);
}
