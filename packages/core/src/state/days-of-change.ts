import type { Record } from '../record/record.ts';
import { remember } from '../record/remember.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import type { Chronicle } from './chronicle.ts';
import { chronicleOf } from './chronicle.ts';

/** The days on which something became public about a dispute or an announced event took place, the earliest first. */
export function daysOfChange(record: Record, slug: string): readonly Day[] {
  return daysIn(chronicleOf(record, slug));
}

// Each page of each event asks for them.
const daysIn = remember(({ entries, daysOfNews }: Chronicle): readonly Day[] => {
  const announced = entries.events.flatMap(({ value, known }) => {
    const day = firstDayOf(value.fields.date);
    return known && known < day ? day : [];
  });
  return [...new Set([...daysOfNews, ...announced])].sort();
});
