import { referencesOf } from '@strike-ledger/core';
import { followIfAny } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { CorrectionResolvers } from '../../types.generated.ts';

export const Correction: CorrectionResolvers = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  date: ({ fields }) => fields.date,
  by: (correction, _arguments, { record }) =>
    followIfAny(record, correction, 'organization', correction.fields.by),
  affects: (correction, _arguments, { record }) =>
    referencesOf(correction)
      .filter(({ path }) => path[0] === 'affects')
      .flatMap((reference) => record.resolve(correction, reference) ?? []),
  body: (correction) => citedIn(correction, correction.fields.body),
};
