import type { ClaimResolvers } from './../../types.generated.ts';
export const Claim: ClaimResolvers = {
  /* Implement Claim resolver logic here */
};
