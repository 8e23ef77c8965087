import type { Day, Record } from '@strike-ledger/core';
import { asOf } from '@strike-ledger/core';

/** How many days are kept for each record: working one out takes a tenth of a second. */
const KEPT = 16;

const kept = new WeakMap<Record, Map<Day, Record>>();

/** A record as it was by the end of a day. The days asked for last are kept. */
export function recordAsOf(record: Record, day: Day): Record {
  const days = kept.get(record) ?? new Map<Day, Record>();
  kept.set(record, days);
  const found = days.get(day) ?? asOf(record, day);
  days.delete(day);
  days.set(day, found);
  const [oldest] = days.keys();
  if (days.size > KEPT && oldest) days.delete(oldest);
  return found;
}
