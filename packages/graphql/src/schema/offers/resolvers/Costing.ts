import { statedIn } from '../../figures/stated-in.ts';
import { voiceOf } from '../../parties/voice.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { CostingResolvers } from '../../types.generated.ts';

export const Costing: CostingResolvers = {
  by: ({ offer, costing }, _arguments, { record }) => voiceOf(record, offer, costing.by),
  date: ({ costing }) => costing.date,
  text: ({ offer, costing }) => citedIn(offer, costing.text),
  figures: ({ offer, costing }, _arguments, { record }) => statedIn(record, offer, costing.figures),
};
