import { findVoice } from '../../parties/voice.ts';
import type { ObservationResolvers } from '../../types.generated.ts';

export const Observation: ObservationResolvers = {
  date: ({ date }) => date,
  figure: (stated) => stated,
  voice: ({ entity, by }, _arguments, { record }) => findVoice(record, entity, by),
  entity: ({ entity }) => entity,
};
