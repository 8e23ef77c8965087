import type { LawStepResolvers } from './../../types.generated.ts';
export const LawStep: LawStepResolvers = {
  /* Implement LawStep resolver logic here */
};
