import type { SourceResolvers } from './../../types.generated.ts';
export const Source: SourceResolvers = {
  /* Implement Source resolver logic here */
};
