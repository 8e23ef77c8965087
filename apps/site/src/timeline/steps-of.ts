import type { StepFragment } from '../gql/graphql.ts';
import { StepsDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';
import { askForAll } from '../record/ask-for-all.ts';

/** The events of a dispute with which a phase of the round began. */
export async function stepsOf(slug: string): Promise<readonly StepFragment[]> {
  const { items } = await askForAll(
    (after) => askAbout(StepsDocument, { dispute: slug, after }),
    ({ timeline }) => timeline,
  );
  return items.filter(({ begins }) => begins.length > 0);
}
