import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'source' | '__isTypeOf'> = {
  source: ({ id }, { slug }, { record }) => named(record, 'source', id, slug),
};
