import type { Entity } from '@strike-ledger/core';
import { addressOf, isoOf } from '@strike-ledger/core';

// Sorts behind every digit.
const UNDATED = '~';

/** What a source is listed by: its date, undated ones last, then its place in the record. Sorts as the record does. */
export function sourceKey(source: Entity<'source'>): string {
  const { published } = source.fields;
  return `${published ? isoOf(published) : UNDATED} ${addressOf(source)}`;
}
