import type { CitedText } from '../prose/cited-text.ts';
import type { CalendarDate, Day } from '../time/calendar-date.ts';
import { firstDayOf, lastDayOf } from '../time/calendar-date.ts';
import type { Entity } from './entity.ts';
import type { Record } from './record.ts';

/**
 * The day by the end of which an entity was public: what its file says, else the day its first source came out; what
 * somebody said or offered not before that day came. Of a date known to the month, the last day of that month.
 * Undefined where no source bears a date.
 */
export function knownOn(record: Record, entity: Entity): Day | undefined {
  if (entity.type === 'source') return publishedBy(entity);
  const stated = statedOn(entity);
  if (stated) return stated;
  if (entity.type === 'demand') {
    return earliest(entity.fields.history.map((step) => proseKnownOn(record, entity, step)));
  }
  const first = earliest(record.sourcesOf(entity).map(publishedBy));
  return notBefore(first, saidOn(entity));
}

/**
 * The day by the end of which a part of an entity was public that has sources of its own, such as a figure: the day
 * the first of them came out, and not before `date` nor before the day that the file states for the whole.
 * Where none of them bears a date, the stated day is all there is.
 */
export function partKnownOn(
  record: Record,
  entity: Entity,
  sources: readonly string[],
  date?: CalendarDate,
): Day | undefined {
  const stated = statedOn(entity);
  const source = firstSource(record, entity, sources);
  return notBefore((source && publishedBy(source)) ?? stated, date, stated);
}

/** The same for a part that is cited prose: a step of a demand, a term or a costing of an offer. */
export function proseKnownOn(
  record: Record,
  entity: Entity,
  { text, date }: { readonly text: CitedText; readonly date?: CalendarDate },
): Day | undefined {
  return partKnownOn(record, entity, sourcesIn(text), date);
}

/** Of the sources that an entity names, the one that came out first; of undated ones the first named. */
export function firstSource(
  record: Record,
  { dispute }: Entity,
  ids: readonly string[],
): Entity<'source'> | undefined {
  return ids
    .flatMap((id) => record.find('source', dispute, id) ?? [])
    .reduce<Entity<'source'> | undefined>((first, source) => {
      const [day, least] = [publishedBy(source), first && publishedBy(first)];
      return !first || (day && (!least || day < least)) ? source : first;
    }, undefined);
}

/** The day by the end of which a source was out. */
export function publishedBy({ fields }: Entity<'source'>): Day | undefined {
  return fields.published && lastDayOf(fields.published);
}

/** Ids of the sources that prose cites. */
export function sourcesIn({ citations }: CitedText): readonly string[] {
  return citations.map(({ source }) => source);
}

/** The day that the file itself gives for when it became public. */
export function statedOn({ fields }: Entity): Day | undefined {
  return 'known' in fields && fields.known ? lastDayOf(fields.known) : undefined;
}

// An event may be public before its day, where it was announced. What is said is not public before it is said.
function saidOn(entity: Entity): CalendarDate | undefined {
  switch (entity.type) {
    case 'claim':
    case 'offer':
    case 'correction':
      return entity.fields.date;
    default:
      return undefined;
  }
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}

function notBefore(
  known: Day | undefined,
  ...bounds: readonly (CalendarDate | undefined)[]
): Day | undefined {
  return bounds.reduce<Day | undefined>((day, bound) => {
    const least = bound && firstDayOf(bound);
    return day && least && least > day ? least : day;
  }, known);
}
