import type { Stance } from '../gql/graphql.ts';

/** How a claim stands to its question, as a label. */
export const stanceWords: { readonly [stance in Stance]: string } = {
  ASSERTS: 'says',
  DISPUTES: 'disputes',
  NEUTRAL_FINDING: 'neutral finding',
  LATER_EVIDENCE: 'later evidence',
};
