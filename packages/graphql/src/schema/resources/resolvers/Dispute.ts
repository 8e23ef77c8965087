import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<DisputeResolvers, 'resources' | '__isTypeOf'> = {
  /* Implement Dispute resolver logic here */
};
