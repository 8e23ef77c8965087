import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Side } from './organization.ts';

/** Somebody who says something. */
export type Voice = Entity<'person' | 'organization'>;

/** The person or, failing that, the organization of that id, as an entity sees it. */
export function findVoice(record: Record, { dispute }: Entity, id: string): Voice | undefined {
  return record.find('person', dispute, id) ?? record.find('organization', dispute, id);
}

/** On whose side of the table a voice sits: a person on that of the organization they last had a role for. */
export function sideOf(record: Record, voice: Voice): Side {
  if (voice.type === 'organization') return voice.fields.side;
  const id = voice.fields.roles.findLast(({ organization }) => organization)?.organization;
  return (id && record.find('organization', voice.dispute, id)?.fields.side) || 'neutral';
}
