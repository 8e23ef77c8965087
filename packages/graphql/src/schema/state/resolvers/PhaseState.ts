import type { PhaseStateResolvers } from '../../types.generated.ts';
import { phaseLaw } from '../phase-law.ts';

export const PhaseState: PhaseStateResolvers = {
  phase: ({ phase }) => phase,
  began: ({ begun }) => begun?.date,
  event: ({ begun }) => begun?.event,
  ahead: ({ ahead, begun }, _arguments, { record }) => {
    const law = phaseLaw(record, begun?.event);
    return law ? ahead.map((start) => ({ law, start })) : [];
  },
};
