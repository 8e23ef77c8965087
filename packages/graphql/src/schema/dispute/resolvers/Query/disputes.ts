import type { QueryResolvers } from '../../../types.generated.ts';

export const disputes: NonNullable<QueryResolvers['disputes']> = (
  _parent,
  _arguments,
  { record },
) => record.disputes;
