import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<DisputeResolvers, 'event' | 'timeline' | '__isTypeOf'> = {
  /* Implement Dispute resolver logic here */
};
