import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'resources' | '__isTypeOf'> = {
  resources: ({ id }, { audience }, { record }) =>
    record
      .list('resource', id)
      .filter(({ fields }) => !audience || fields.audience.includes(audience)),
};
