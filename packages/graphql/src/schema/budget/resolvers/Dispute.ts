import { appearingIn } from '../../../lookup.ts';
import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<
  DisputeResolvers,
  'claim' | 'claims' | 'measure' | 'measures' | 'question' | 'questions' | '__isTypeOf'
> = {
  questions: ({ id }, _arguments, { record }) => record.list('question', id),
  question: ({ id }, { slug }, { record }) => named(record, 'question', id, slug),
  claims: ({ id }, { question, by, stance }, { record }) =>
    record
      .list('claim', id)
      .filter(
        ({ fields }) =>
          (!question || fields.question === question) &&
          (!by || fields.by === by) &&
          (!stance || fields.stance === stance),
      ),
  claim: ({ id }, { slug }, { record }) => named(record, 'claim', id, slug),
  measures: ({ id }, _arguments, { record }) => appearingIn(record, 'measure', id),
  measure: ({ id }, { slug }, { record }) => named(record, 'measure', id, slug),
};
