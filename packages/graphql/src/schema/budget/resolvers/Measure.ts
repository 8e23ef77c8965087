import type { MeasureResolvers } from './../../types.generated.ts';
export const Measure: MeasureResolvers = {
  /* Implement Measure resolver logic here */
};
