import type { Entity, Record } from '@strike-ledger/core';
import { addressOf, entityTypeNames, entityTypes } from '@strike-ledger/core';

import { compareFields } from './compare-fields.ts';
import type { EntityChange } from './entity-change.ts';

/** What became of every entity from one state of the record to another, in reading order. */
export function compareRecords(before: Record, after: Record): readonly EntityChange[] {
  const former = formerOf(before, after);
  const kept = new Set(former.values());
  const changes = [
    ...[...after.entities.values()].flatMap((entity) => comparedWith(former.get(entity), entity)),
    ...[...before.entities.values()]
      .filter((entity) => !kept.has(entity))
      .map((entity) => ({ kind: 'removed' as const, before: entity })),
  ];
  return changes.sort((left, right) => placeOf(left) - placeOf(right));
}

/** The entity as it was, under the same address or under one that it names as its own of old. */
function formerOf(before: Record, after: Record): ReadonlyMap<Entity, Entity> {
  const pairs = [...after.entities.values()].flatMap((entity) => {
    const ids = [entity.id, ...(entity.fields.aliases ?? [])];
    const found = ids.flatMap((id) => before.entities.get(addressOf({ ...entity, id })) ?? []);
    return found[0] ? [[entity, found[0]] as const] : [];
  });
  return new Map(pairs);
}

function comparedWith(before: Entity | undefined, after: Entity): EntityChange[] {
  if (!before) return [{ kind: 'added', after }];
  const { schema } = entityTypes[after.type];
  const differences = [...compareFields(schema, before.fields, after.fields)];
  const isRenamed = before.id !== after.id;
  return differences.length > 0 || isRenamed
    ? [{ kind: 'changed', before, after, differences }]
    : [];
}

// Disputes first, and what happened before what was said of it.
function placeOf(change: EntityChange): number {
  const { type } = change.kind === 'removed' ? change.before : change.after;
  return entityTypeNames.indexOf(type);
}
