import type { QueryResolvers } from './../../../types.generated.ts';
export const disputes: NonNullable<QueryResolvers['disputes']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.disputes resolver logic here */
};
