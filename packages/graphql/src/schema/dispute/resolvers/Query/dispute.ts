import type { QueryResolvers } from './../../../types.generated.ts';
export const dispute: NonNullable<QueryResolvers['dispute']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.dispute resolver logic here */
};
