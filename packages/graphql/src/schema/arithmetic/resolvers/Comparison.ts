import type { ComparisonResolvers } from '../../types.generated.ts';

export const Comparison: ComparisonResolvers = {
  stated: ({ stated }) => stated,
  difference: ({ difference }) => difference,
};
