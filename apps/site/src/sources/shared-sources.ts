import type { SharedSourcesQuery } from '../gql/graphql.ts';
import { SharedSourcesDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { askForAll } from '../record/ask-for-all.ts';

type Source = SharedSourcesQuery['sources']['nodes'][number];

/** Sources that all disputes share: statutes, agencies, works of reference. */
export async function sharedSources(): Promise<readonly Source[]> {
  const { items } = await askForAll(
    (after) => ask(SharedSourcesDocument, { after }),
    ({ sources }) => sources,
  );
  return items.filter(({ dispute }) => !dispute);
}
