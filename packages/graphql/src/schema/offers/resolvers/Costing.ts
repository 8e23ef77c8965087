import type { CostingResolvers } from './../../types.generated.ts';
export const Costing: CostingResolvers = {
  /* Implement Costing resolver logic here */
};
