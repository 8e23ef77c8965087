import { follow } from '../../../lookup.ts';
import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'law' | '__isTypeOf'> = {
  law: (dispute, _arguments, { record }) => follow(record, dispute, 'law', dispute.fields.law),
};
