import type { ObservationResolvers } from './../../types.generated.ts';
export const Observation: ObservationResolvers = {
  /* Implement Observation resolver logic here */
};
