import type { QueryResolvers } from './../../../types.generated.ts';
export const meta: NonNullable<QueryResolvers['meta']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.meta resolver logic here */
};
