import type { DemandStateResolvers } from '../../types.generated.ts';

export const DemandState: DemandStateResolvers = {
  demand: ({ demand }) => demand,
  step: ({ demand, last }) => ({ demand, step: last.step }),
  outcome: ({ demand, outcome }) => outcome && { demand, outcome },
};
