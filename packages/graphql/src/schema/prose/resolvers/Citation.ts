import type { CitationResolvers } from '../../types.generated.ts';

export const Citation: CitationResolvers = {
  source: ({ source }) => source,
  locator: ({ citation }) => citation.locator,
};
