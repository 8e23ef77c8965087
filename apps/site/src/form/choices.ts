import type { Entity, EntityType, Record } from '@strike-ledger/core';
import { entityTypeNames } from '@strike-ledger/core';

/** Something that a key may point at, as the form offers it. */
export type Choice = { readonly label: string; readonly value: string };

/** What the keys of one dispute may point at, or those of what all disputes share. */
export type Choices = {
  /** Entities of the given types, by id. */
  of(types: readonly EntityType[]): readonly Choice[];
  /** Any entity, as `type/id`. */
  any(): readonly Choice[];
};

/** What exists to choose from in a dispute: its own entities and those that all share, in the order of their names. */
export function choicesIn(record: Record, dispute: string | null): Choices {
  const reachable = [...record.entities.values()].filter(
    (entity) => entity.dispute === null || entity.dispute === dispute,
  );
  const chosen = (entities: readonly Entity[], idOf: (entity: Entity) => string) =>
    entities
      .map((entity) => ({ label: labelOf(entity), value: idOf(entity) }))
      .sort((left, right) => (left.label < right.label ? -1 : 1));
  const byType = Map.groupBy(reachable, ({ type }) => type);
  return {
    of: (types) =>
      chosen(
        types.flatMap((type) => byType.get(type) ?? []),
        ({ id }) => id,
      ),
    any: () =>
      chosen(
        entityTypeNames.flatMap((type) => byType.get(type) ?? []),
        ({ type, id }) => `${type}/${id}`,
      ),
  };
}

function labelOf({ type, id, fields }: Entity): string {
  if (type === 'source') return `${fields.outlet}: ${fields.title} (${id})`;
  const name = 'name' in fields ? fields.name : 'title' in fields ? fields.title : fields.summary;
  return `${name} (${id})`;
}
