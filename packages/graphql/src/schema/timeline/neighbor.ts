import type { Entity, Record } from '@strike-ledger/core';

/** The event so many places behind (or, negative, in front of) another in the timeline of its dispute. */
export function neighborOf(
  record: Record,
  event: Entity<'event'>,
  offset: number,
): Entity<'event'> | undefined {
  const timeline = record.list('event', event.dispute);
  return timeline[timeline.indexOf(event) + offset];
}
