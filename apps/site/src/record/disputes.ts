import { DisputesDocument } from '../gql/graphql.ts';
import { ask } from './ask.ts';

/** The static paths of a page that every dispute has. */
export async function pathsForDisputes(): Promise<{ params: { dispute: string } }[]> {
  const { disputes } = await ask(DisputesDocument);
  return disputes.map(({ slug }) => ({ params: { dispute: slug } }));
}
