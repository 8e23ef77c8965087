import type { Entity } from '../record/entity.ts';
import { entityTypes } from '../record/entity-types.ts';
import { knownOn, publishedBy, statedOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import { chronicleOf } from '../state/chronicle.ts';
import type { CalendarDate, Day } from '../time/calendar-date.ts';
import { lastDayOf } from '../time/calendar-date.ts';
import { isTranslated } from '../translations/original.ts';
import type { Keys } from './public-part.ts';
import { publicKeys } from './public-part.ts';
import type { IsOut } from './public-text.ts';

/**
 * An entity as far as it was public by the end of a day: itself where all of it was, else a copy without the rest.
 * Whether it was public at all is another question: see {@link asOf}.
 */
export function publicEntity(record: Record, entity: Entity, day: Day): Entity {
  if (entity.type === 'source' || entity.type === 'organization') return entity;
  const isOut = outBy(record, entity, day);
  const isWhole = record.sourcesOf(entity).every(({ id }) => isOut(id));
  if (isWhole && !endsLater(entity, day) && !hasLaterKeys(record, entity, day)) return entity;
  const kind = entity.type === 'claim' ? 'statement' : 'story';
  const seen = publicKeys(entityTypes[entity.type].schema, entity.fields, { day, isOut, kind });
  const fields = withoutLaterKeys(record, entity, day, seen);
  // A translation renders the whole.
  const known = isTranslated(entity) ? { ...fields, translations: [] } : fields;
  return Object.freeze({ ...entity, fields: known }) as Entity;
}

/** Whether a source of an entity was out by the end of a day. */
function outBy(record: Record, entity: Entity, day: Day): IsOut {
  // A law or a definition holds on any day, and so does what it rests on. Of other entities an undated source says
  // nothing, unless the file states when the whole became public.
  const isTimeless = entity.type === 'law' || entity.type === 'term';
  const isVouchedFor = isTimeless || statedOn(entity) !== undefined;
  return (id) => {
    const source = record.find('source', entity.dispute, id);
    if (!source) return false;
    // Whichever edition was read, the statute is the law.
    if (source.fields.kind === 'statute') return true;
    const published = publishedBy(source);
    return published ? published <= day : isVouchedFor;
  };
}

function endsLater(entity: Entity, day: Day): boolean {
  return endsOf(entity).some((end) => end !== undefined && lastDayOf(end) > day);
}

function endsOf(entity: Entity): readonly (CalendarDate | undefined)[] {
  switch (entity.type) {
    case 'dispute':
    case 'resource':
      return [entity.fields.to];
    case 'event':
      return [entity.fields.until];
    case 'person':
      return entity.fields.roles.map(({ to }) => to);
    case 'calendar':
      return entity.fields.closures.map(({ until }) => until);
    default:
      return [];
  }
}

function hasLaterKeys(record: Record, entity: Entity, day: Day): boolean {
  if (entity.type === 'claim') return entity.fields.caution !== undefined;
  return entity.type === 'demand' && hasOutcomeToCome(record, entity, day);
}

function withoutLaterKeys(record: Record, entity: Entity, day: Day, seen: Keys): Keys {
  switch (entity.type) {
    case 'claim': {
      // A remark of ours, which may speak of what came later.
      const { caution: _, ...rest } = seen;
      return { ...rest, known: knownOn(record, entity) };
    }
    case 'demand': {
      if (!hasOutcomeToCome(record, entity, day)) return seen;
      const { outcome: _, ...rest } = seen;
      return rest;
    }
    case 'event':
      // The sentence of its first source may have been cut with that of a later one.
      return { ...seen, known: knownOn(record, entity) };
    default:
      return seen;
  }
}

function hasOutcomeToCome(record: Record, demand: Entity<'demand'>, day: Day): boolean {
  if (!demand.fields.outcome) return false;
  const { outcomes } = chronicleOf(record, demand.dispute ?? '').entries;
  const known = outcomes.find((each) => each.demand === demand)?.known;
  return known === undefined || known > day;
}
