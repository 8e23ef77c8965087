import { follow } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { DemandResolvers } from '../../types.generated.ts';

export const Demand: Pick<
  DemandResolvers,
  | 'body'
  | 'by'
  | 'corrections'
  | 'dispute'
  | 'file'
  | 'heading'
  | 'history'
  | 'id'
  | 'issue'
  | 'known'
  | 'order'
  | 'outcome'
  | 'path'
  | 'slug'
  | 'sources'
  | 'title'
  | '__isTypeOf'
> = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  issue: (demand, _arguments, { record }) => follow(record, demand, 'issue', demand.fields.issue),
  by: (demand, _arguments, { record }) => follow(record, demand, 'organization', demand.fields.by),
  order: ({ fields }) => fields.order,
  history: (demand) => demand.fields.history.map((step) => ({ demand, step })),
  outcome: (demand) => {
    const { outcome } = demand.fields;
    return outcome && { demand, outcome };
  },
  body: (demand) => citedIn(demand, demand.fields.body),
};
