import { ledgerLines } from '@strike-ledger/core';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn, citedInOrNull } from '../../prose/cited-in.ts';
import type { IssueResolvers } from '../../types.generated.ts';
import { demandsOn } from '../demands-on.ts';

export const Issue: Pick<
  IssueResolvers,
  | 'answer'
  | 'body'
  | 'corrections'
  | 'demands'
  | 'dispute'
  | 'file'
  | 'heading'
  | 'id'
  | 'known'
  | 'ledgerLines'
  | 'order'
  | 'path'
  | 'settled'
  | 'slug'
  | 'sources'
  | 'summary'
  | 'terms'
  | 'title'
  | '__isTypeOf'
> = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  order: ({ fields }) => fields.order,
  summary: (issue) => citedIn(issue, issue.fields.summary),
  body: (issue) => citedIn(issue, issue.fields.body),
  answer: (issue) => citedInOrNull(issue, issue.fields.answer),
  settled: (issue) => citedInOrNull(issue, issue.fields.settled),
  demands: (issue, _arguments, { record }) => demandsOn(record, issue),
  terms: (issue, _arguments, { record }) =>
    record
      .list('offer', issue.dispute)
      .flatMap((offer) =>
        offer.fields.terms
          .filter((term) => term.issue === issue.id)
          .map((term) => ({ offer, term })),
      ),
  ledgerLines: (issue, _arguments, { record }) => ledgerLines(record, issue),
};
