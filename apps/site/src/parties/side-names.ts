import type { Side } from '../gql/graphql.ts';

/** What the sides are called on pages. */
export const sideNames: { readonly [name in Side]: string } = {
  UNION: 'Union',
  EMPLOYER: 'District',
  NEUTRAL: 'Both or others',
};
