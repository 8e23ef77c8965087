import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import { chronicleOf } from './chronicle.ts';

/** The days on which something became public about a dispute or an announced event took place, the earliest first. */
export function daysOfChange(record: Record, slug: string): readonly Day[] {
  const { entries, daysOfNews } = chronicleOf(record, slug);
  const announced = entries.events.flatMap(({ value, known }) => {
    const day = firstDayOf(value.fields.date);
    return known && known < day ? day : [];
  });
  return [...new Set([...daysOfNews, ...announced])].sort();
}
