import type { NodeResolvers } from './../../types.generated.ts';
export const Node: NodeResolvers = {
  /* Implement Node interface logic here */
};
