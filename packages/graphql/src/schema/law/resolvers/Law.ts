import type { LawResolvers } from './../../types.generated.ts';
export const Law: LawResolvers = {
  /* Implement Law resolver logic here */
};
