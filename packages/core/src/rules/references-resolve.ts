import type { Entity } from '../record/entity.ts';
import { addressOf } from '../record/entity.ts';
import type { EntityType } from '../record/entity-type.ts';
import { entityTypeNames } from '../record/entity-type.ts';
import type { Record } from '../record/record.ts';
import type { Reference } from '../record/references.ts';
import { referencesOf } from '../record/references.ts';
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';

/** Every pointer leads to an entity of its own dispute or to one that all disputes share. */
export function* referencesResolve(
  record: Record,
  isAsked: (entity: Entity) => boolean = () => true,
): Generator<Finding> {
  for (const entity of record.entities.values()) {
    if (!isAsked(entity)) continue;
    for (const reference of referencesOf(entity)) {
      if (!record.resolve(entity, reference)) yield unknown(record, entity, reference);
    }
  }
}

function unknown(record: Record, entity: Entity, reference: Reference): Finding {
  const { types, id, path, offset } = reference;
  const isTyped = types.length > 0;
  const candidates = within(record, entity, isTyped ? types : entityTypeNames);
  const nameOf = (each: Entity) => (isTyped ? each.id : `${each.type}/${each.id}`);
  const suggestion = closest(id, candidates.map(nameOf));
  const nearest = candidates.find((each) => nameOf(each) === suggestion);
  return {
    code: `ref/unknown-${types[0] ?? 'entity'}`,
    entity,
    path,
    ...(offset !== undefined && { span: { offset, length: id.length } }),
    details: { id, types, dispute: entity.dispute },
    absent: types.flatMap((type) =>
      [entity.dispute, null].map((dispute) => addressOf({ type, dispute, id })),
    ),
    ...(suggestion && { suggestion }),
    ...(nearest && { other: { entity: nearest, path: [] } }),
  };
}

// What an entity may point at: its own dispute's and what all disputes share.
function within(
  record: Record,
  { dispute }: Entity,
  types: readonly EntityType[],
): readonly Entity[] {
  return types.flatMap((type) =>
    [...new Set([dispute, null])].flatMap((scope) => record.list<EntityType>(type, scope)),
  );
}
