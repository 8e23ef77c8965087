import type { ResourceResolvers } from './../../types.generated.ts';
export const Resource: ResourceResolvers = {
  /* Implement Resource resolver logic here */
};
