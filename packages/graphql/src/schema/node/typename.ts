import type { Entity, EntityType } from '@strike-ledger/core';
import { isEntityType } from '@strike-ledger/core';

/** The GraphQL type of an entity: Event for an event. */
export function typenameOf<Each extends Pick<Entity, 'type'>>({ type }: Each) {
  return (type.slice(0, 1).toUpperCase() + type.slice(1)) as Capitalize<Each['type']>;
}

/** The type of entity that a GraphQL type stands for. */
export function entityTypeOf(typename: string): EntityType | undefined {
  const type = typename.slice(0, 1).toLowerCase() + typename.slice(1);
  return isEntityType(type) && typenameOf({ type }) === typename ? type : undefined;
}
