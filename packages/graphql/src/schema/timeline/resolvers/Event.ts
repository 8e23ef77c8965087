import type { EventResolvers } from './../../types.generated.ts';
export const Event: EventResolvers = {
  /* Implement Event resolver logic here */
};
