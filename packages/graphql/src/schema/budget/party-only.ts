import type { Entity, Record } from '@strike-ledger/core';

import { sideOf, voiceOf } from '../parties/voice.ts';

/** Whether a claim rests on nothing but sources of its claimant's own side. Never so for a neutral claimant. */
export function isPartyOnlySource(record: Record, claim: Entity<'claim'>): boolean {
  const side = sideOf(record, voiceOf(record, claim, claim.fields.by));
  const sources = record.sourcesOf(claim);
  return side !== 'neutral' && sources.every(({ fields }) => fields.perspective === side);
}
