import type { IssueStateResolvers } from '../../types.generated.ts';

export const IssueState: IssueStateResolvers = {
  issue: ({ issue }) => issue,
  union: ({ union }) => union,
  employer: ({ employer }) => employer,
  agreed: ({ agreed }) => agreed,
  distances: ({ distances }) => distances,
  demands: ({ demands }) => demands,
};
