import type { Entity, Record, Voice } from '@strike-ledger/core';
import { findVoice } from '@strike-ledger/core';

import { referrers } from '../../lookup.ts';

/** The person or organization of an id, as an entity sees it; undefined without an id. */
export function voiceIfAny(
  record: Record,
  from: Entity,
  id: string | undefined,
): Voice | undefined {
  return id === undefined ? undefined : findVoice(record, from, id);
}

/** The same where the record's rules promise that there is one. */
export function voiceOf(record: Record, from: Entity, id: string): Voice {
  const voice = findVoice(record, from, id);
  if (!voice)
    throw new Error(`The record points at person or organization "${id}" but holds none.`);
  return voice;
}

/** What a voice said on contested questions, the earliest first; of one dispute where its slug is given. */
export function claimsBy(record: Record, voice: Voice, dispute: string | null | undefined) {
  return referrers(record, voice, 'claim').filter(
    ({ dispute: home, fields }) => fields.by === voice.id && (!dispute || home === dispute),
  );
}
