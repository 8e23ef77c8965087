import type { Entity, Record, Side } from '@strike-ledger/core';

import { referrers } from '../../lookup.ts';

/** Somebody who says something. */
export type VoiceEntity = Entity<'person' | 'organization'>;

/** The person or, failing that, the organization of that id, as an entity sees it; undefined without an id. */
export function findVoice(
  record: Record,
  { dispute }: Entity,
  id: string | undefined,
): VoiceEntity | undefined {
  if (id === undefined) return undefined;
  return record.find('person', dispute, id) ?? record.find('organization', dispute, id);
}

/** The same where the record's rules promise that there is one. */
export function voiceOf(record: Record, from: Entity, id: string): VoiceEntity {
  const voice = findVoice(record, from, id);
  if (!voice)
    throw new Error(`The record points at person or organization "${id}" but holds none.`);
  return voice;
}

/** On whose side of the table a voice sits: a person on that of the organization they last had a role for. */
export function sideOf(record: Record, voice: VoiceEntity): Side {
  if (voice.type === 'organization') return voice.fields.side;
  const id = voice.fields.roles.findLast(({ organization }) => organization)?.organization;
  return (id && record.find('organization', voice.dispute, id)?.fields.side) || 'neutral';
}

/** What a voice said on contested questions, the earliest first; of one dispute where its slug is given. */
export function claimsBy(record: Record, voice: VoiceEntity, dispute: string | null | undefined) {
  return referrers(record, voice, 'claim').filter(
    ({ dispute: home, fields }) => fields.by === voice.id && (!dispute || home === dispute),
  );
}
