import { followAll } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { QuestionResolvers } from '../../types.generated.ts';

export const Question: QuestionResolvers = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  order: ({ fields }) => fields.order,
  agreed: (question) => question.fields.agreed.map((text) => citedIn(question, text)),
  disputed: (question) => question.fields.disputed.map((text) => citedIn(question, text)),
  body: (question) => citedIn(question, question.fields.body),
  measures: (question, _arguments, { record }) =>
    followAll(record, question, 'measure', question.fields.measures),
  claims: (question, { stance }, { record }) =>
    record
      .list('claim', question.dispute)
      .filter(
        ({ fields }) => fields.question === question.id && (!stance || fields.stance === stance),
      ),
};
