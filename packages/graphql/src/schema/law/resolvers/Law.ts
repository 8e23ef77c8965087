import { sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { LawResolvers } from '../../types.generated.ts';

export const Law: LawResolvers = {
  ...sourcedFields,
  title: ({ fields }) => fields.title,
  shortTitle: ({ fields }) => fields.shortTitle,
  jurisdiction: ({ fields }) => fields.jurisdiction,
  statutes: ({ fields }) => fields.statutes,
  steps: (law) => law.fields.steps.map((step) => ({ law, step })),
  body: (law) => citedIn(law, law.fields.body),
};
