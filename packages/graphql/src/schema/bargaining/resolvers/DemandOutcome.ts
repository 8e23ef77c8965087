import { citedIn } from '../../prose/cited-in.ts';
import type { DemandOutcomeResolvers } from '../../types.generated.ts';

export const DemandOutcome: DemandOutcomeResolvers = {
  status: ({ outcome }) => outcome.status,
  text: ({ demand, outcome }) => citedIn(demand, outcome.text),
};
