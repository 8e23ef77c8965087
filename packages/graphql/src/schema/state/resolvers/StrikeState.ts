import type { StrikeStateResolvers } from '../../types.generated.ts';

export const StrikeState: StrikeStateResolvers = {
  isUnderWay: ({ kind }) => kind === 'under-way',
  first: ({ first }) => first,
  last: ({ last }) => last,
  day: ({ day }) => day,
  schoolDaysLost: ({ schoolDaysLost }) => schoolDaysLost?.length,
};
