import type { QuestionResolvers } from './../../types.generated.ts';
export const Question: QuestionResolvers = {
  /* Implement Question resolver logic here */
};
