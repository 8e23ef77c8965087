import { paginate } from '../../../../connection/paginate.ts';
import { everyOf } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { sourceKey } from '../../source-order.ts';

export const sources: NonNullable<QueryResolvers['sources']> = (_parent, page, { record }) => {
  const { kinds, perspectives, dispute } = page.filter ?? {};
  const passing = everyOf(record, 'source').filter(
    ({ dispute: home, fields }) =>
      (!kinds || kinds.includes(fields.kind)) &&
      (!perspectives || perspectives.includes(fields.perspective)) &&
      (!dispute || home === dispute),
  );
  return paginate(passing, { keyOf: sourceKey }, page);
};
