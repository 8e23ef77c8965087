import type { LawfulStartResolvers } from '../../types.generated.ts';

export const LawfulStart: LawfulStartResolvers = {
  phase: ({ start }) => start.phase,
  step: ({ law, start }) => ({ law, step: start.step }),
  earliest: ({ start }) => start.earliest,
  latest: ({ start }) => start.latest,
  isCalculated: ({ start }) => start.isCalculated,
};
