import type { Record } from '@strike-ledger/core';

import { unknownName } from './unknown-name.ts';

/**
 * The slug that somebody gave for a dispute.
 * @throws {Refusal} where the record has no such dispute
 */
export function knownDispute(record: Record, slug: string): string {
  const slugs = record.disputes.map(({ id }) => id);
  if (!slugs.includes(slug)) throw unknownName('dispute', slug, slugs, 'there are');
  return slug;
}
