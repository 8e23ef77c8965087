import type { QueryResolvers } from './../../../types.generated.ts';
export const law: NonNullable<QueryResolvers['law']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.law resolver logic here */
};
