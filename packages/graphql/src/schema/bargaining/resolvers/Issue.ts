import type { IssueResolvers } from './../../types.generated.ts';
export const Issue: IssueResolvers = {
  /* Implement Issue resolver logic here */
};
