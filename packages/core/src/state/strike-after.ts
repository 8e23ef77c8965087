import { schoolDaysLost } from '../calendar/school-days-lost.ts';
import type { Day } from '../time/calendar-date.ts';
import { daysBetween, firstDayOf } from '../time/calendar-date.ts';
import { phases } from '../timeline/phase.ts';
import type { PhaseBeginning } from '../timeline/phase-beginning.ts';
import type { Entries } from './chronicle.ts';

/** How a strike stands. It ends with the day on which a later phase begins, such as the tentative agreement. */
export type StrikeState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'under-way' | 'over';
      readonly first: Day;
      /** Its last day or, while it goes on, the day that was asked about. */
      readonly last: Day;
      /** Calendar days from the first to the last, both counted. */
      readonly day: number;
      /** The school days lost, the earliest first. Undefined where no calendar says that schools were closed. */
      readonly schoolDaysLost: readonly Day[] | undefined;
    };

/** How the strike stands on a day. Of several strikes in a round, the last; the lost days are those of all. */
export function strikeAfter(
  beginnings: readonly PhaseBeginning[],
  entries: Entries,
  day: Day,
): StrikeState {
  const start = beginnings.findLastIndex(({ phase }) => phase === 'on-strike');
  const begun = beginnings[start];
  if (!begun) return { kind: 'none' };
  const end = beginnings.slice(start + 1).find(({ phase }) => endsStrike(phase));
  const first = firstDayOf(begun.date);
  const last = end ? firstDayOf(end.date) : day;
  return {
    kind: end ? 'over' : 'under-way',
    first,
    last,
    day: daysBetween(first, last) + 1,
    schoolDaysLost: lostBy(entries, day),
  };
}

function endsStrike(phase: PhaseBeginning['phase']): boolean {
  return phases.indexOf(phase) > phases.indexOf('on-strike');
}

function lostBy({ daysOff, closures }: Entries, day: Day): readonly Day[] | undefined {
  const calendars = Map.groupBy(closures, ({ calendar }) => calendar);
  if (calendars.size === 0) return undefined;
  return [...calendars].flatMap(([calendar, closed]) =>
    schoolDaysLost(
      {
        ...calendar.fields,
        closures: closed.map(({ value }) => value),
        daysOff: daysOff.filter((each) => each.calendar === calendar).map(({ value }) => value),
      },
      day,
    ),
  );
}
