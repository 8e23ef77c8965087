import type { EventSlugsQuery } from '../gql/graphql.ts';
import { DisputesDocument, EventSlugsDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

/** The static paths of the events of every dispute, however many it has. */
export async function pathsForEvents(): Promise<{ params: { dispute: string; event: string } }[]> {
  const { disputes } = await ask(DisputesDocument);
  const paths = disputes.map(async ({ slug }) =>
    (await slugsOf(slug)).map((event) => ({ params: { dispute: slug, event } })),
  );
  return (await Promise.all(paths)).flat();
}

async function slugsOf(dispute: string): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: EventSlugsQuery = await ask(EventSlugsDocument, { dispute, after });
    if (!answer.dispute) throw new Error(`There is no dispute \`${dispute}\` in the record.`);
    const { nodes, pageInfo } = answer.dispute.timeline;
    slugs.push(...nodes.map(({ slug }) => slug));
    if (!pageInfo.hasNextPage) return slugs;
    after = pageInfo.endCursor ?? null;
  }
}
