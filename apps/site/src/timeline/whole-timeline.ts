import type { EventEntryFragment, TimelineQuery } from '../gql/graphql.ts';
import { TimelineDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';

type Dispute = NonNullable<TimelineQuery['dispute']>;

/** A dispute with every one of its events. */
export async function wholeTimeline(
  slug: string,
): Promise<{ dispute: Dispute; events: readonly EventEntryFragment[] }> {
  const { answer, items } = await askForAll(
    (after) => askAbout(TimelineDocument, { dispute: slug, after }),
    ({ timeline }) => timeline,
  );
  return { dispute: answer, events: items };
}
