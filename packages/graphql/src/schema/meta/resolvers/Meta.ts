import type { MetaResolvers } from './../../types.generated.ts';
export const Meta: MetaResolvers = {
  /* Implement Meta resolver logic here */
};
