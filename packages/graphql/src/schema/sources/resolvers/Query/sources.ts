import type { QueryResolvers } from './../../../types.generated.ts';
export const sources: NonNullable<QueryResolvers['sources']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.sources resolver logic here */
};
