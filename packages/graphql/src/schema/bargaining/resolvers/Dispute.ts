import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';
import { demandsOn } from '../demands-on.ts';

export const Dispute: Pick<
  DisputeResolvers,
  'demand' | 'demands' | 'issue' | 'issues' | '__isTypeOf'
> = {
  issues: ({ id }, _arguments, { record }) => record.list('issue', id),
  issue: ({ id }, { slug }, { record }) => named(record, 'issue', id, slug),
  demands: ({ id }, { issue, by }, { record }) =>
    record
      .list('issue', id)
      .filter((each) => !issue || each.id === issue)
      .flatMap((each) => demandsOn(record, each))
      .filter(({ fields }) => !by || fields.by === by),
  demand: ({ id }, { slug }, { record }) => named(record, 'demand', id, slug),
};
