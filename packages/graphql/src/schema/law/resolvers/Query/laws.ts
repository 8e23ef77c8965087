import type { QueryResolvers } from './../../../types.generated.ts';
export const laws: NonNullable<QueryResolvers['laws']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.laws resolver logic here */
};
