import type { EntityType, Record } from '@strike-ledger/core';
import { closest } from '@strike-ledger/core';

import { Refusal } from '../asking/refusal.ts';

/** Types that all disputes share unless a dispute is named. */
const SHARED: ReadonlySet<EntityType> = new Set(['organization', 'term', 'law']);

/**
 * The dispute that a new entity belongs to, null where all share it, undefined where only whoever asks can tell.
 * @throws {Refusal} where the record has no such dispute
 */
export function scopeOf(
  record: Record,
  type: EntityType,
  { dispute, shared }: { dispute?: string | undefined; shared?: boolean | undefined },
): string | null | undefined {
  if (dispute !== undefined) return known(record, dispute);
  if (shared || SHARED.has(type)) return null;
  const [only, ...others] = record.disputes;
  return others.length === 0 ? only?.id : undefined;
}

function known(record: Record, dispute: string): string {
  const slugs = record.disputes.map(({ id }) => id);
  if (slugs.includes(dispute)) return dispute;
  const meant = closest(dispute, slugs);
  const hint = meant ? `did you mean \`${meant}\`?` : `there are ${slugs.join(', ') || 'none'}`;
  throw new Refusal(`there is no dispute \`${dispute}\`: ${hint}`);
}
