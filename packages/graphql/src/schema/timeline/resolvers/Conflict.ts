import type { ConflictResolvers } from './../../types.generated.ts';
export const Conflict: ConflictResolvers = {
  /* Implement Conflict resolver logic here */
};
