import type { VoiceResolvers } from './../../types.generated.ts';
export const Voice: VoiceResolvers = {
  /* Implement Voice interface logic here */
};
