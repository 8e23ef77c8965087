import type { CitationResolvers } from './../../types.generated.ts';
export const Citation: CitationResolvers = {
  /* Implement Citation resolver logic here */
};
