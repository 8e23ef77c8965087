import type { SourcedResolvers } from './../../types.generated.ts';
export const Sourced: SourcedResolvers = {
  /* Implement Sourced interface logic here */
};
