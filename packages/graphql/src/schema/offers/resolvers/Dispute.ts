import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'offer' | 'offers' | '__isTypeOf'> = {
  offers: ({ id }, { issue, party }, { record }) =>
    record
      .list('offer', id)
      .filter(
        ({ fields }) =>
          (!issue || fields.terms.some((term) => term.issue === issue)) &&
          (!party || fields.parties.includes(party)),
      ),
  offer: ({ id }, { slug }, { record }) => named(record, 'offer', id, slug),
};
