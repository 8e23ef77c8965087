import type { Entity, EntityType, Record } from '@strike-ledger/core';
import { remember } from '@strike-ledger/core';

/** Where ids are looked up: in the dispute of this entity, then among what all disputes share. */
type Scope = Pick<Entity, 'dispute'>;

type OfType<Type extends EntityType> = Extract<Entity, { readonly type: Type }>;

/**
 * What an id leads to.
 * @throws {Error} where it leads nowhere, which the record's own rules forbid
 */
export function follow<Type extends EntityType>(
  record: Record,
  { dispute }: Scope,
  type: Type,
  id: string,
): Entity<Type> {
  const found = record.find(type, dispute, id);
  if (!found) throw new Error(`The record points at ${type} "${id}" but holds none.`);
  return found;
}

/** What an id leads to, where there is an id. */
export function followIfAny<Type extends EntityType>(
  record: Record,
  { dispute }: Scope,
  type: Type,
  id: string | undefined,
): Entity<Type> | undefined {
  return id === undefined ? undefined : record.find(type, dispute, id);
}

/** What each id leads to, each once; those that lead nowhere are left out. */
export function followAll<Type extends EntityType>(
  record: Record,
  { dispute }: Scope,
  type: Type,
  ids: readonly string[],
): readonly Entity<Type>[] {
  return [...new Set(ids)].flatMap((id) => record.find(type, dispute, id) ?? []);
}

/** Every entity of a type, in the order of the record. */
export function everyOf<Type extends EntityType>(
  record: Record,
  type: Type,
): readonly OfType<Type>[] {
  return (byType(record).get(type) ?? []) as readonly Entity[] as never;
}

/** Every entity of a type that belongs to a dispute, and every shared one that something in it points at. */
export function appearingIn<Type extends EntityType>(
  record: Record,
  type: Type,
  dispute: string,
): readonly OfType<Type>[] {
  return (byAppearance(record).get(`${type} ${dispute}`) ?? []) as readonly Entity[] as never;
}

/** Whether an entity belongs to a dispute, or is shared and something in the dispute points at it. */
export function appearsIn(record: Record, entity: Entity, dispute: string): boolean {
  return disputesOf(record, entity).has(dispute);
}

/** What points at an entity, of one type, in the order of the record. */
export function referrers<Type extends EntityType>(
  record: Record,
  entity: Entity,
  type: Type,
): readonly OfType<Type>[] {
  return record.referringTo(entity).filter(isOfType(type));
}

function isOfType<Type extends EntityType>(type: Type) {
  return (entity: Entity): entity is OfType<Type> => entity.type === type;
}

const byType = remember((record: Record) =>
  Map.groupBy(record.entities.values(), ({ type }) => type),
);

const byAppearance = remember((record: Record) => {
  const appearing = new Map<string, Entity[]>();
  for (const entity of record.entities.values()) {
    for (const dispute of disputesOf(record, entity)) {
      const key = `${entity.type} ${dispute}`;
      const found = appearing.get(key) ?? [];
      found.push(entity);
      appearing.set(key, found);
    }
  }
  return appearing;
});

function disputesOf(record: Record, entity: Entity): ReadonlySet<string> {
  if (entity.dispute !== null) return new Set([entity.dispute]);
  return new Set(record.referringTo(entity).flatMap(({ dispute }) => dispute ?? []));
}
