import type { Entity } from '../record/entity.ts';
import { addressOf } from '../record/entity.ts';
import { entityTypes } from '../record/entity-types.ts';
import type { Record } from '../record/record.ts';
import type { Reference } from '../record/references.ts';
import { referencesOf } from '../record/references.ts';
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';

/** Every pointer leads to an entity of its own dispute or to one that all disputes share. */
export function* referencesResolve(record: Record): Generator<Finding> {
  for (const entity of record.entities.values()) {
    for (const reference of referencesOf(entity)) {
      if (!record.resolve(entity, reference)) yield unknown(record, entity, reference);
    }
  }
}

function unknown(record: Record, entity: Entity, reference: Reference): Finding {
  const { types, id, path, offset } = reference;
  const name = types.join(' or ') || 'entity';
  const known = types.flatMap((type) =>
    [entity.dispute, null].flatMap((scope) => record.list(type, scope).map((each) => each.id)),
  );
  const suggestion = closest(id, known);
  const folders = types.map(
    (type) => `content/${entity.dispute ? `${entity.dispute}/` : ''}${entityTypes[type].folder}/`,
  );
  return {
    code: `ref/unknown-${types[0] ?? 'entity'}`,
    severity: 'error',
    entity,
    path,
    ...(offset !== undefined && { span: { offset, length: id.length } }),
    message: `no ${name} \`${id}\` in this record`,
    absent: types.flatMap((type) =>
      [entity.dispute, null].map((dispute) => addressOf({ type, dispute, id })),
    ),
    ...(suggestion && { suggestion }),
    hint: folders.length
      ? `add a file for it in ${folders.join(' or ')}, or correct the id`
      : 'write type/id, for example claim/2023-10-30-adams-gap',
  };
}
