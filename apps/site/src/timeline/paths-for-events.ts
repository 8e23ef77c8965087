import { DisputesDocument, EventSlugsDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';

/** The static paths of the events of every dispute, however many it has. */
export async function pathsForEvents(): Promise<{ params: { dispute: string; event: string } }[]> {
  const { disputes } = await ask(DisputesDocument);
  const paths = disputes.map(async ({ slug: dispute }) => {
    const { items } = await askForAll(
      (after) => askAbout(EventSlugsDocument, { dispute, after }),
      ({ timeline }) => timeline,
    );
    return items.map(({ slug: event }) => ({ params: { dispute, event } }));
  });
  return (await Promise.all(paths)).flat();
}
