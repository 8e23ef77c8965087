import type { MeasureStateResolvers } from '../../types.generated.ts';

export const MeasureState: MeasureStateResolvers = {
  measure: ({ measure }) => measure,
  series: ({ series }) => series,
};
