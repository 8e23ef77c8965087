import type { OfferResolvers } from './../../types.generated.ts';
export const Offer: OfferResolvers = {
  /* Implement Offer resolver logic here */
};
