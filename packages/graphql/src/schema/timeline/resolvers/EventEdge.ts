import type { EventEdgeResolvers } from './../../types.generated.ts';
export const EventEdge: EventEdgeResolvers = {
  /* Implement EventEdge resolver logic here */
};
