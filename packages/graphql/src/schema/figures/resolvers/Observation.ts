import { voiceIfAny } from '../../parties/voice.ts';
import type { ObservationResolvers } from '../../types.generated.ts';

export const Observation: ObservationResolvers = {
  date: ({ date }) => date,
  figure: (stated) => stated,
  voice: ({ entity, by }, _arguments, { record }) => voiceIfAny(record, entity, by),
  entity: ({ entity }) => entity,
};
