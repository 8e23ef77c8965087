import type { DemandStepResolvers } from './../../types.generated.ts';
export const DemandStep: DemandStepResolvers = {
  /* Implement DemandStep resolver logic here */
};
