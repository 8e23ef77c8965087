import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<DisputeResolvers, 'offer' | 'offers' | '__isTypeOf'> = {
  /* Implement Dispute resolver logic here */
};
