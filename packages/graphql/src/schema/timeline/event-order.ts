import type { Entity } from '@strike-ledger/core';

import { isoOf } from '@strike-ledger/core';

/** What an event is listed by: its date, its time where known, its name. Sorts as the record does. */
export function eventKey({ id, fields }: Entity<'event'>): string {
  return `${isoOf(fields.date)} ${fields.time ?? '00:00'} ${id}`;
}
