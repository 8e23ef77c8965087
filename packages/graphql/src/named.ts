import type { Entity, EntityType, Record } from '@strike-ledger/core';
import { addressOf, remember } from '@strike-ledger/core';

/** What has a name in a dispute or among what all disputes share, or had it before it was renamed. */
export function named<Type extends EntityType>(
  record: Record,
  type: Type,
  dispute: string | null,
  id: string,
): Entity<Type> | undefined {
  const found = record.find(type, dispute, id);
  if (found) return found;
  const { disputes, entities } = formerNames(record);
  const home = disputes.get(dispute ?? '') ?? dispute;
  const former =
    entities.get(addressOf({ type, dispute: home, id })) ??
    entities.get(addressOf({ type, dispute: null, id }));
  return (former as Entity<Type> | undefined) ?? record.find(type, home, id);
}

const formerNames = remember((record: Record) => {
  const disputes = new Map<string, string>();
  const entities = new Map<string, Entity>();
  for (const entity of record.entities.values()) {
    for (const alias of entity.fields.aliases ?? []) {
      if (entity.type === 'dispute') disputes.set(alias, entity.id);
      entities.set(addressOf({ ...entity, id: alias }), entity);
    }
  }
  return { disputes, entities };
});
