import type { EventEntryFragment, TimelineQuery } from '../gql/graphql.ts';
import { TimelineDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

type Dispute = NonNullable<TimelineQuery['dispute']>;

/** Every event of a dispute, asked for page by page as any client would. */
export async function wholeTimeline(
  slug: string,
): Promise<{ dispute: Dispute; events: readonly EventEntryFragment[] }> {
  const events: EventEntryFragment[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: TimelineQuery = await ask(TimelineDocument, { dispute: slug, after });
    if (!answer.dispute) throw new Error(`There is no dispute \`${slug}\` in the record.`);
    const { nodes, pageInfo } = answer.dispute.timeline;
    events.push(...nodes);
    if (!pageInfo.hasNextPage) return { dispute: answer.dispute, events };
    after = pageInfo.endCursor ?? null;
  }
}
