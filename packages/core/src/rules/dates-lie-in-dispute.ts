import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Path } from '../schema/walk.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { firstDayOf, lastDayOf } from '../time/calendar-date.ts';
import type { EventKind } from '../timeline/event.ts';
import type { Finding } from './finding.ts';

// What may still happen once the round is over: consequences, and what others make of it.
const AFTER: ReadonlySet<EventKind> = new Set(['aftermath', 'reopening', 'state-action']);

/** What happens in a round, and every offer and step in it, bears a date between its first day and its last. */
export function* datesLieInDispute(record: Record): Generator<Finding> {
  for (const dispute of record.disputes) {
    for (const { entity, date, path } of datesOf(record, dispute.id)) {
      const bound = boundPassed(dispute, entity, date);
      if (!bound) continue;
      const isEarly = bound === 'from';
      yield {
        code: 'date/outside-dispute',
        entity,
        path,
        details: { date, isEarly, bound: String(dispute.fields[bound]) },
        other: { entity: dispute, path: [bound] },
      };
    }
  }
}

function boundPassed(
  { fields: { from, to } }: Entity<'dispute'>,
  entity: Entity,
  date: CalendarDate,
): 'from' | 'to' | undefined {
  if (lastDayOf(date) < firstDayOf(from)) return 'from';
  const isLate = to !== undefined && firstDayOf(date) > lastDayOf(to);
  return isLate && !mayFollow(entity) ? 'to' : undefined;
}

type Dated = { readonly entity: Entity; readonly date: CalendarDate; readonly path: Path };

function datesOf(record: Record, dispute: string): readonly Dated[] {
  return [
    ...[...record.list('event', dispute), ...record.list('offer', dispute)].map((entity) => ({
      entity,
      date: entity.fields.date,
      path: ['date'],
    })),
    ...record.list('demand', dispute).flatMap((entity) =>
      entity.fields.history.map(({ date }, index) => ({
        entity,
        date,
        path: ['history', index, 'date'],
      })),
    ),
  ];
}

function mayFollow(entity: Entity): boolean {
  return entity.type === 'event' && AFTER.has(entity.fields.kind);
}
