import { sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { TermResolvers } from '../../types.generated.ts';

export const Term: TermResolvers = {
  ...sourcedFields,
  title: ({ fields }) => fields.title,
  abbreviation: ({ fields }) => fields.abbreviation,
  alsoCalled: ({ fields }) => fields.alsoCalled,
  body: (term) => citedIn(term, term.fields.body),
};
