import type { CalculationResolvers } from '../../types.generated.ts';

export const Calculation: CalculationResolvers = {
  slug: ({ id }) => id,
  group: ({ group }) => group,
  title: ({ title }) => title,
  result: (calculation) => (calculation.available ? calculation : null),
  reason: (calculation) => (calculation.available ? null : calculation.reason),
};
