import type { DemandResolvers } from './../../types.generated.ts';
export const Demand: DemandResolvers = {
  /* Implement Demand resolver logic here */
};
