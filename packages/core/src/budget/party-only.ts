import { findVoice, sideOf } from '../parties/voice.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';

/** Whether a claim rests on nothing but sources of its claimant's own side. Never so for a neutral claimant. */
export function isPartyOnlySource(record: Record, claim: Entity<'claim'>): boolean {
  const voice = findVoice(record, claim, claim.fields.by);
  const side = voice ? sideOf(record, voice) : 'neutral';
  const sources = record.sourcesOf(claim);
  return side !== 'neutral' && sources.every(({ fields }) => fields.perspective === side);
}
