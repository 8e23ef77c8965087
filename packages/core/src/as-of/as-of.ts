import type { Entity } from '../record/entity.ts';
import { addressOf } from '../record/entity.ts';
import { knownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import { createRecord } from '../record/record.ts';
import type { Reference } from '../record/references.ts';
import { referencesOf } from '../record/references.ts';
import type { Day } from '../time/calendar-date.ts';
import { publicEntity } from './public-entity.ts';
import { withoutPointers } from './without-pointers.ts';

/**
 * A record as it could have been written at the end of a day: only what was public by then.
 *
 * - A source from its publication.
 * - An event, an offer, a claim, a demand, a resource, a correction from the day it became public ({@link knownOn}),
 *   with those of its parts and sentences that were.
 * - A person, an issue, a question, a measure, a calendar as well where one of those points at it.
 * - Disputes, organizations, laws and the glossary always: they are what the rest is about or is said in.
 *
 * Every pointer resolves if it did in the whole record: a list leaves out what was not public.
 */
export function asOf(record: Record, day: Day): Record {
  const seen = new Map<string, Entity>();
  const see = (entity: Entity) => {
    const part = publicEntity(record, entity, day);
    seen.set(addressOf(entity), part);
    return part;
  };

  for (const entity of record.entities.values()) {
    if (!isPublic(record, entity, day)) continue;
    const part = see(entity);
    if (isSubject(entity)) continue;
    for (const reference of referencesOf(part)) {
      const target = record.resolve(part, reference);
      if (target && isBroughtAlong(target) && !seen.has(addressOf(target))) see(target);
    }
  }

  const leadsNowhere = (from: Entity) => (reference: Reference) => {
    const target = record.resolve(from, reference);
    return target !== undefined && !seen.has(addressOf(target));
  };
  return createRecord(
    [...seen.values()].map((entity) => withoutPointers(entity, leadsNowhere(entity))),
  );
}

function isPublic(record: Record, entity: Entity, day: Day): boolean {
  switch (entity.type) {
    case 'dispute':
    case 'organization':
    case 'law':
    case 'term':
      return true;
    case 'source':
      if (entity.fields.kind === 'statute') return true;
      break;
    default:
  }
  const known = knownOn(record, entity);
  return known !== undefined && known <= day;
}

function isSubject({ type }: Entity): boolean {
  switch (type) {
    case 'person':
    case 'issue':
    case 'question':
    case 'measure':
    case 'calendar':
      return true;
    default:
      return false;
  }
}

// What an entry is about, and an undated source that its file vouches for.
function isBroughtAlong(target: Entity): boolean {
  return isSubject(target) || target.type === 'source';
}
