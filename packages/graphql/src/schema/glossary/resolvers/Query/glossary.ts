import { everyOf } from '../../../../lookup.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const glossary: NonNullable<QueryResolvers['glossary']> = (
  _parent,
  _arguments,
  { record },
) =>
  everyOf(record, 'term').toSorted((left, right) =>
    left.fields.title.toLowerCase() < right.fields.title.toLowerCase() ? -1 : 1,
  );
