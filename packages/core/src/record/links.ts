import type { Entity } from './entity.ts';
import type { Reference } from './references.ts';
import { referencesOf } from './references.ts';

/** Which entities point at which. */
export type Links = {
  /** For each entity that cites any, the sources, each once, in the order it cites them. */
  readonly sources: ReadonlyMap<Entity, ReadonlySet<Entity<'source'>>>;
  /** For each entity that is pointed at, what points at it, each once, in the order of the record. */
  readonly referrers: ReadonlyMap<Entity, ReadonlySet<Entity>>;
};

/** Follows every pointer of every entity. Those that lead nowhere are left out. */
export function linksOf(
  entities: readonly Entity[],
  resolve: (from: Entity, reference: Reference) => Entity | undefined,
): Links {
  const sources = new Map<Entity, Set<Entity<'source'>>>();
  const referrers = new Map<Entity, Set<Entity>>();
  for (const entity of entities) {
    for (const reference of referencesOf(entity)) {
      const target = resolve(entity, reference);
      if (!target) continue;
      addTo(referrers, target, entity);
      if (target.type === 'source') addTo(sources, entity, target);
    }
  }
  return { sources, referrers };
}

function addTo<Key, Value>(index: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values) values.add(value);
  else index.set(key, new Set([value]));
}
