import type { QueryResolvers } from '../../../types.generated.ts';
import { entityOf } from '../../global-id.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, { record }) =>
  entityOf(record, id);
