import type { Entity, Record } from '@strike-ledger/core';

/** The law under which an event began a phase. */
export function phaseLaw(
  record: Record,
  event: Entity<'event'> | undefined,
): Entity<'law'> | undefined {
  const slug = event?.dispute;
  const dispute = slug && record.find('dispute', slug, slug);
  return dispute ? record.find('law', slug, dispute.fields.law) : undefined;
}
