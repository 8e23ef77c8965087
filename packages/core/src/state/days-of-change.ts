import { knownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import { chronicleOf } from './chronicle.ts';

// Drawn from an immutable record, and asked for by each page of each event: so it is drawn once.
const known = new WeakMap<Record, Map<string, readonly Day[]>>();

/** The days on which something became public about a dispute or an announced event took place, the earliest first. */
export function daysOfChange(record: Record, slug: string): readonly Day[] {
  const ofDisputes = known.get(record) ?? new Map<string, readonly Day[]>();
  known.set(record, ofDisputes);
  const days = ofDisputes.get(slug) ?? findDays(record, slug);
  ofDisputes.set(slug, days);
  return days;
}

function findDays(record: Record, slug: string): readonly Day[] {
  const announced = record.list('event', slug).flatMap((event) => {
    const [day, known] = [firstDayOf(event.fields.date), knownOn(record, event)];
    return known && known < day ? day : [];
  });
  return [...new Set([...chronicleOf(record, slug).daysOfNews, ...announced])].sort();
}
