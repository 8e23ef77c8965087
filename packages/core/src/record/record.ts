import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import { contentHashOf } from './content-hash.ts';
import type { Entity, Identity } from './entity.ts';
import { addressOf } from './entity.ts';
import type { EntityType } from './entity-type.ts';
import { entityTypeNames } from './entity-type.ts';
import type { Links } from './links.ts';
import { linksOf } from './links.ts';
import type { Reference } from './references.ts';

/**
 * Everything that is written down, indexed. Immutable: a change of content makes another Record.
 * Lists are in the order readers expect, whatever the order of files.
 */
export type Record = {
  /** SHA-256 of the content in hexadecimal. */
  readonly contentHash: string;
  /** Disputes, the newest first. */
  readonly disputes: readonly Entity<'dispute'>[];
  /** Every entity, by address. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entities of a type that belong to a dispute; with null, those that all disputes share. */
  list<Type extends EntityType>(type: Type, dispute: string | null): readonly Entity<Type>[];
  /** The entity of that name in the dispute or, failing that, among those that all disputes share. */
  find<Type extends EntityType>(
    type: Type,
    dispute: string | null,
    id: string,
  ): Entity<Type> | undefined;
  /** What a pointer of an entity leads to. */
  resolve(from: Entity, reference: Pick<Reference, 'types' | 'id'>): Entity | undefined;
  /** Every entity that points at the given one, each once. */
  referringTo(entity: Entity): readonly Entity[];
  /** The sources that an entity cites, each once, in the order it cites them. */
  sourcesOf(entity: Entity): readonly Entity<'source'>[];
};

/** What is known of entities besides themselves. */
type Known = {
  /** Their content hash, where they were written down together with it. */
  readonly contentHash?: string;
  /** Finds an entity that is not among them, where they are a part of a record. */
  readonly elsewhere?: (identity: Identity) => Entity | undefined;
};

/**
 * Indexes entities as a Record. References that lead nowhere are left unresolved: see the rule `ref/unknown`.
 * @throws {Error} where two entities have one address
 */
export function createRecord(
  unordered: readonly Entity[],
  { contentHash: knownHash, elsewhere = () => undefined }: Known = {},
): Record {
  const ordered = [...unordered].sort(inReadingOrder);
  const entities = new Map(ordered.map((entity) => [addressOf(entity), entity]));
  if (entities.size < ordered.length) throw new Error('Two entities have one address.');

  const shelves = shelve(ordered);
  const find = (type: EntityType, dispute: string | null, id: string) =>
    shelves.get(type)?.get(dispute)?.byId.get(id) ??
    shelves.get(type)?.get(null)?.byId.get(id) ??
    elsewhere({ type, dispute, id }) ??
    elsewhere({ type, dispute: null, id });
  const resolve = (from: Entity, { types, id }: Pick<Reference, 'types' | 'id'>) => {
    for (const type of types) {
      const found = find(type, from.dispute, id);
      if (found) return found;
    }
    return undefined;
  };

  // Following every pointer takes longer than all else here, and not every question asks for one.
  let known: Links | undefined;
  const links = () => {
    known ??= linksOf(ordered, resolve);
    return known;
  };

  let contentHash = knownHash;
  return Object.freeze({
    get contentHash() {
      contentHash ??= contentHashOf(ordered);
      return contentHash;
    },
    disputes: ordered.filter((entity) => entity.type === 'dispute').reverse(),
    entities,
    list: (type, dispute) => (shelves.get(type)?.get(dispute)?.list ?? []) as never,
    find: find as Record['find'],
    resolve,
    referringTo: (entity) => [...(links().referrers.get(entity) ?? [])],
    sourcesOf: (entity) => [...(links().sources.get(entity) ?? [])],
  } satisfies Record);
}

/** Entities of one type that belong to one dispute, or that all share. */
type Shelf = { readonly list: readonly Entity[]; readonly byId: ReadonlyMap<string, Entity> };

// In maps within maps: found by names as they are, where a key for both would have to be put together each time.
function shelve(entities: readonly Entity[]): Map<EntityType, Map<string | null, Shelf>> {
  return mapValues(
    Map.groupBy(entities, ({ type }) => type),
    (ofType) =>
      mapValues(
        Map.groupBy(ofType, ({ dispute }) => dispute),
        (list) => ({ list, byId: new Map(list.map((entity) => [entity.id, entity])) }),
      ),
  );
}

function mapValues<Key, From, To>(map: Map<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

// By type, then by date (undated last), then by the order that the file gives, then by id.
function inReadingOrder(left: Entity, right: Entity): number {
  const [a, b] = [positionOf(left), positionOf(right)];
  return (
    entityTypeNames.indexOf(left.type) - entityTypeNames.indexOf(right.type) ||
    Number(a.date === undefined) - Number(b.date === undefined) ||
    (a.date && b.date ? compareDates(a.date, b.date) : 0) ||
    a.order - b.order ||
    (addressOf(left) < addressOf(right) ? -1 : 1)
  );
}

type Position = { date: CalendarDate | undefined; order: number };

function positionOf(entity: Entity): Position {
  switch (entity.type) {
    case 'dispute':
      return { date: entity.fields.from, order: 0 };
    case 'event':
      return { date: entity.fields.date, order: minutesOf(entity.fields.time) };
    case 'offer':
    case 'claim':
    case 'correction':
      return { date: entity.fields.date, order: 0 };
    case 'source':
      return { date: entity.fields.published, order: 0 };
    case 'issue':
    case 'question':
    case 'demand':
    case 'resource':
      return { date: undefined, order: entity.fields.order };
    default:
      return { date: undefined, order: 0 };
  }
}

function minutesOf(time: string | undefined): number {
  const [hours = 0, minutes = 0] = time?.split(':').map(Number) ?? [];
  return hours * 60 + minutes;
}
