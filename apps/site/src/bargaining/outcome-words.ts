import type { DemandOutcomeStatus, DemandStatus } from '../gql/graphql.ts';

/** What became of a demand, as a label. */
export const outcomeWords: { readonly [status in DemandOutcomeStatus]: string } = {
  AGREED: 'Agreed',
  AGREED_IN_PART: 'Agreed in part',
  NOT_AGREED: 'Not agreed',
  WITHDRAWN: 'Withdrawn',
  NOT_IN_RECORD: 'Not in the terms we have read',
};

/** What a step did to a demand, as a label. */
export const stepWords: { readonly [status in DemandStatus]: string } = {
  ASKED: 'Asked',
  COUNTERED: 'Answered',
  COMMON_GROUND: 'Common ground',
  AGREED: 'Agreed',
  WITHDRAWN: 'Withdrawn',
  LEFT_OPEN: 'Left open',
};
