import type { ResourceKind } from '../gql/graphql.ts';

/** What the kinds of resources are called above their lists. */
export const resourceKinds: { readonly [kind in ResourceKind]: string } = {
  CARE: 'Care and programs',
  MEALS: 'Meals',
  VOLUNTEERING: 'Volunteering',
  INFORMATION: 'Information',
  ACTION: 'Actions',
  LETTER: 'Letters',
  REPORT: 'Reports',
  FLIER: 'Fliers',
  GRAPHIC: 'Graphics',
  PROPOSAL: 'Proposals',
};
