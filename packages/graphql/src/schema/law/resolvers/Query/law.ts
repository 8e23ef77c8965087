import { everyOf } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const law: NonNullable<QueryResolvers['law']> = (_parent, { slug }, { record }) =>
  everyOf(record, 'law').find(({ id, fields }) => id === slug || fields.aliases?.includes(slug));
