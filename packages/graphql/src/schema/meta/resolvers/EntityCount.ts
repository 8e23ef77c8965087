import type { EntityCountResolvers } from './../../types.generated.ts';
export const EntityCount: EntityCountResolvers = {
  /* Implement EntityCount resolver logic here */
};
