import type { TimelineInQuery } from '../gql/graphql.ts';
import { TimelineInDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';

type Dispute = NonNullable<TimelineInQuery['dispute']>;
type Event = Dispute['timeline']['nodes'][number];

/** A dispute with every one of its events, in the words of a language. */
export async function eventsIn(
  language: string,
  slug: string,
): Promise<{ readonly dispute: Dispute; readonly events: readonly Event[] }> {
  const { answer, items } = await askForAll(
    (after) => askAbout(TimelineInDocument, { dispute: slug, language, after }),
    ({ timeline }) => timeline,
  );
  return { dispute: answer, events: items };
}
