import type { Entity, EntityType } from '@strike-ledger/core';

/** An entity that says where it can be checked. */
export type SourcedEntity = Entity<Exclude<EntityType, 'organization' | 'source'>>;

/** Whether an entity says where it can be checked: all do but organizations, and sources themselves. */
export function isSourced(entity: Entity): entity is SourcedEntity {
  return entity.type !== 'organization' && entity.type !== 'source';
}
