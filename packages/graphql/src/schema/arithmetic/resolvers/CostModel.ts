import type { CostModelResolvers } from '../../types.generated.ts';

export const CostModel: CostModelResolvers = {
  rates: ({ path }) => path.rates,
  simpleSum: ({ path }) => path.simpleSum,
  compounded: ({ path }) => path.compounded,
  payrolls: ({ path }) => path.payrolls,
  cost: ({ cost }) => cost,
};
