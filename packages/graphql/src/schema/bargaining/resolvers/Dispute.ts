import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<
  DisputeResolvers,
  'demand' | 'demands' | 'issue' | 'issues' | '__isTypeOf'
> = {
  /* Implement Dispute resolver logic here */
};
