import type { TimelineInQuery } from '../gql/graphql.ts';
import { TimelineInDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

type Dispute = NonNullable<TimelineInQuery['dispute']>;
type Event = Dispute['timeline']['nodes'][number];

/** Every event of a dispute with its words in a language, asked for page by page. */
export async function eventsIn(
  language: string,
  slug: string,
): Promise<{ readonly dispute: Dispute; readonly events: readonly Event[] }> {
  const events: Event[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: TimelineInQuery = await ask(TimelineInDocument, {
      dispute: slug,
      language,
      after,
    });
    if (!answer.dispute) throw new Error(`There is no dispute \`${slug}\` in the record.`);
    const { nodes, pageInfo } = answer.dispute.timeline;
    events.push(...nodes);
    if (!pageInfo.hasNextPage) return { dispute: answer.dispute, events };
    after = pageInfo.endCursor ?? null;
  }
}
