import type { DefinedTermSet } from 'schema-dts';

import type { GlossaryQuery } from '../gql/graphql.ts';
import { addressOf } from './address.ts';

/** The words of the glossary, in the order given: https://schema.org/DefinedTermSet */
export function definedTerms(
  name: string,
  terms: GlossaryQuery['glossary'],
  site: URL | undefined,
): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    ...addressOf('/glossary/', site),
    name,
    hasDefinedTerm: terms.map(({ slug, title, abbreviation, alsoCalled }) => {
      const others = [...(abbreviation ? [abbreviation] : []), ...alsoCalled];
      return {
        '@type': 'DefinedTerm' as const,
        '@id': addressOf(`/glossary/#${slug}`, site)['@id'],
        name: title,
        ...(others.length > 0 && { alternateName: others }),
      };
    }),
  };
}
