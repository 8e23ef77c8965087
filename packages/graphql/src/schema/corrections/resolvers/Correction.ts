import type { CorrectionResolvers } from './../../types.generated.ts';
export const Correction: CorrectionResolvers = {
  /* Implement Correction resolver logic here */
};
