import { isPartyOnlySource, statedFigures } from '@strike-ledger/core';
import { follow, followAll, referrers } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { voiceOf } from '../../parties/voice.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { ClaimResolvers } from '../../types.generated.ts';

export const Claim: ClaimResolvers = {
  ...sourcedFields,
  dispute: disputeOf,
  question: (claim, _arguments, { record }) =>
    follow(record, claim, 'question', claim.fields.question),
  by: (claim, _arguments, { record }) => voiceOf(record, claim, claim.fields.by),
  date: ({ fields }) => fields.date,
  stance: ({ fields }) => fields.stance,
  summary: ({ fields }) => fields.summary,
  body: (claim) => citedIn(claim, claim.fields.body),
  answers: (claim, _arguments, { record }) =>
    followAll(record, claim, 'claim', claim.fields.answers),
  answeredBy: (claim, _arguments, { record }) => referrers(record, claim, 'claim'),
  figures: (claim, _arguments, { record }) => statedFigures(record, claim),
  caution: ({ fields }) => fields.caution,
  isPartyOnlySource: (claim, _arguments, { record }) => isPartyOnlySource(record, claim),
};
