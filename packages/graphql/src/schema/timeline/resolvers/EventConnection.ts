import type { EventConnectionResolvers } from './../../types.generated.ts';
export const EventConnection: EventConnectionResolvers = {
  /* Implement EventConnection resolver logic here */
};
