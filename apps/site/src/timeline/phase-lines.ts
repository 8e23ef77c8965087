import type { Phase } from '../gql/graphql.ts';

/** How the line along the events of a phase is drawn. */
export type PhaseLine = 'talks' | 'clock' | 'strike' | 'end';

/** For each phase its line: the sides talk, the clock of the law runs, they strike, they have agreed. */
export const phaseLines: { readonly [phase in Phase]: PhaseLine } = {
  BEFORE_BARGAINING: 'talks',
  BARGAINING: 'talks',
  MEDIATION: 'talks',
  IMPASSE: 'clock',
  FINAL_OFFERS: 'clock',
  COOLING_OFF: 'clock',
  STRIKE_NOTICE: 'clock',
  ON_STRIKE: 'strike',
  TENTATIVE_AGREEMENT: 'end',
  RATIFIED: 'end',
  SETTLED: 'end',
};
