import { sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { TermResolvers } from '../../types.generated.ts';

export const Term: Pick<
  TermResolvers,
  | 'abbreviation'
  | 'alsoCalled'
  | 'body'
  | 'corrections'
  | 'file'
  | 'heading'
  | 'id'
  | 'known'
  | 'path'
  | 'slug'
  | 'sources'
  | 'title'
  | '__isTypeOf'
> = {
  ...sourcedFields,
  title: ({ fields }) => fields.title,
  abbreviation: ({ fields }) => fields.abbreviation,
  alsoCalled: ({ fields }) => fields.alsoCalled,
  body: (term) => citedIn(term, term.fields.body),
};
