import type { FigureResolvers } from './../../types.generated.ts';
export const Figure: FigureResolvers = {
  /* Implement Figure resolver logic here */
};
