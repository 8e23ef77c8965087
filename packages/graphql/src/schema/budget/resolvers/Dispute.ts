import { appearingIn } from '../../../lookup.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<
  DisputeResolvers,
  'claim' | 'claims' | 'measure' | 'measures' | 'question' | 'questions' | '__isTypeOf'
> = {
  questions: ({ id }, _arguments, { record }) => record.list('question', id),
  question: ({ id }, { slug }, { record }) => record.find('question', id, slug),
  claims: ({ id }, { question, by, stance }, { record }) =>
    record
      .list('claim', id)
      .filter(
        ({ fields }) =>
          (!question || fields.question === question) &&
          (!by || fields.by === by) &&
          (!stance || fields.stance === stance),
      ),
  claim: ({ id }, { slug }, { record }) => record.find('claim', id, slug),
  measures: ({ id }, _arguments, { record }) => appearingIn(record, 'measure', id),
  measure: ({ id }, { slug }, { record }) => record.find('measure', id, slug),
};
