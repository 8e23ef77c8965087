import type { QueryResolvers } from '../../../types.generated.ts';

export const dispute: NonNullable<QueryResolvers['dispute']> = (_parent, { slug }, { record }) =>
  record.find('dispute', slug, slug);
