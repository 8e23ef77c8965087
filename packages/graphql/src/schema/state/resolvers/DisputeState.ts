import type { DisputeStateResolvers } from '../../types.generated.ts';

export const DisputeState: DisputeStateResolvers = {
  day: ({ day }) => day,
  phase: ({ phase }) => phase,
  strike: ({ strike }) => (strike.kind === 'none' ? null : strike),
  issues: ({ issues }) => issues,
  measures: ({ measures }) => measures,
  scheduled: ({ scheduled }) => scheduled,
};
