import type { CitedTextResolvers } from './../../types.generated.ts';
export const CitedText: CitedTextResolvers = {
  /* Implement CitedText resolver logic here */
};
