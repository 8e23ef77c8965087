import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<
  DisputeResolvers,
  'claim' | 'claims' | 'measure' | 'measures' | 'question' | 'questions' | '__isTypeOf'
> = {
  /* Implement Dispute resolver logic here */
};
