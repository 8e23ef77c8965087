import { citedIn } from '../../prose/cited-in.ts';
import type { LawStepResolvers } from '../../types.generated.ts';

export const LawStep: LawStepResolvers = {
  slug: ({ step }) => step.id,
  title: ({ step }) => step.title,
  phase: ({ step }) => step.phase,
  days: ({ step }) => step.days,
  bound: ({ step }) => step.bound,
  after: ({ law, step }) => {
    const after = law.fields.steps.find(({ id }) => id === step.after);
    return after && { law, step: after };
  },
  statute: ({ step }) => step.statute,
  text: ({ law, step }) => citedIn(law, step.text),
};
