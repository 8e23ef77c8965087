import type { TermResolvers } from './../../types.generated.ts';
export const Term: TermResolvers = {
  /* Implement Term resolver logic here */
};
