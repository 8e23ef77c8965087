import { badInput } from '../../../../bad-input.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { entityOf } from '../../global-id.ts';

const MAXIMUM = 100;

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, { record }) => {
  if (ids.length > MAXIMUM) {
    throw badInput(`\`ids\` holds ${ids.length} ids: send up to ${MAXIMUM} at a time.`);
  }
  return ids.map((id) => entityOf(record, id));
};
