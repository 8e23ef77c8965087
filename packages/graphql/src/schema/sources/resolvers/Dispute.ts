import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'source' | '__isTypeOf'> = {
  source: ({ id }, { slug }, { record }) => record.find('source', id, slug),
};
