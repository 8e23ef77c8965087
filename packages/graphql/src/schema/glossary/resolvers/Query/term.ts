import { everyOf } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const term: NonNullable<QueryResolvers['term']> = (_parent, { slug }, { record }) =>
  everyOf(record, 'term').find(({ id, fields }) => id === slug || fields.aliases?.includes(slug));
