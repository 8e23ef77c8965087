import type { SharedSourcesQuery } from '../gql/graphql.ts';
import { SharedSourcesDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

type Source = SharedSourcesQuery['sources']['nodes'][number];

/** Sources that all disputes share: statutes, agencies, works of reference. */
export async function sharedSources(): Promise<Source[]> {
  const shared: Source[] = [];
  let after: string | null = null;
  for (;;) {
    const { sources }: SharedSourcesQuery = await ask(SharedSourcesDocument, { after });
    shared.push(...sources.nodes.filter(({ dispute }) => !dispute));
    if (!sources.pageInfo.hasNextPage) return shared;
    after = sources.pageInfo.endCursor ?? null;
  }
}
