import type { QueryResolvers } from './../../../types.generated.ts';
export const term: NonNullable<QueryResolvers['term']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.term resolver logic here */
};
