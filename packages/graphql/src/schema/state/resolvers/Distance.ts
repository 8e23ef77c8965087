import type { DistanceResolvers } from '../../types.generated.ts';

export const Distance: DistanceResolvers = {
  measure: ({ measure }) => measure,
  union: ({ union }) => union,
  employer: ({ employer }) => employer,
  least: ({ amount: [least] }) => least,
  most: ({ amount: [, most] }) => most,
};
