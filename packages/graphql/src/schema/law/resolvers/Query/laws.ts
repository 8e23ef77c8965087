import { everyOf } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const laws: NonNullable<QueryResolvers['laws']> = (_parent, _arguments, { record }) =>
  everyOf(record, 'law');
