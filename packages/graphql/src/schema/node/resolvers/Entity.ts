import type { EntityResolvers } from './../../types.generated.ts';
export const Entity: EntityResolvers = {
  /* Implement Entity interface logic here */
};
