import type { QueryResolvers } from './../../../types.generated.ts';
export const glossary: NonNullable<QueryResolvers['glossary']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.glossary resolver logic here */
};
