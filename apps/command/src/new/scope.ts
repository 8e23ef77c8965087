import { sharingOf } from '@strike-ledger/content';
import type { EntityType, Record } from '@strike-ledger/core';

import { knownDispute } from '../asking/known-dispute.ts';

/**
 * The dispute that a new entity belongs to, null where all share it, undefined where only whoever asks can tell.
 * @throws {Refusal} where the record has no such dispute
 */
export function scopeOf(
  record: Record,
  type: EntityType,
  { dispute, shared }: { dispute?: string | undefined; shared?: boolean | undefined },
): string | null | undefined {
  if (dispute !== undefined) return knownDispute(record, dispute);
  if (shared || sharingOf(type) === 'shared') return null;
  const [only, ...others] = record.disputes;
  return others.length === 0 ? only?.id : undefined;
}
