import type { OfferTermResolvers } from './../../types.generated.ts';
export const OfferTerm: OfferTermResolvers = {
  /* Implement OfferTerm resolver logic here */
};
