import type { DemandOutcomeResolvers } from './../../types.generated.ts';
export const DemandOutcome: DemandOutcomeResolvers = {
  /* Implement DemandOutcome resolver logic here */
};
