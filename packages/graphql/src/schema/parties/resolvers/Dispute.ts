import type { DisputeResolvers } from './../../types.generated.ts';
export const Dispute: Pick<
  DisputeResolvers,
  'employer' | 'organization' | 'organizations' | 'people' | 'person' | 'union' | '__isTypeOf'
> = {
  /* Implement Dispute resolver logic here */
};
