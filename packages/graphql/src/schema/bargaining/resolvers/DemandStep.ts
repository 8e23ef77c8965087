import { followIfAny } from '../../../lookup.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { DemandStepResolvers } from '../../types.generated.ts';

export const DemandStep: DemandStepResolvers = {
  date: ({ step }) => step.date,
  by: ({ demand, step }, _arguments, { record }) =>
    followIfAny(record, demand, 'organization', step.by),
  status: ({ step }) => step.status,
  text: ({ demand, step }) => citedIn(demand, step.text),
};
