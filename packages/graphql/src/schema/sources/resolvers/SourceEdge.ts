import type { SourceEdgeResolvers } from './../../types.generated.ts';
export const SourceEdge: SourceEdgeResolvers = {
  /* Implement SourceEdge resolver logic here */
};
