import type { ArithmeticQuery, PathCostQuery } from '../gql/graphql.ts';
import { PathCostDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';

type Dispute = NonNullable<ArithmeticQuery['dispute']>;

/** An offer that names a raise for each year, and what those raises come to by the model of the record. */
export type OfferedPath = {
  readonly offer: Dispute['offers'][number];
  readonly model: NonNullable<PathCostQuery['dispute']>['costModel'];
};

/** Ending of the names of calculations that start from the raises of each year of an offer. */
const COMPOUNDED = '-compounded';

/** The offers whose raises the arithmetic adds up, each with its cost, the earliest first. */
export async function offeredPaths({ slug, offers, raises }: Dispute): Promise<OfferedPath[]> {
  const paths = offers.map(async (offer) => {
    const found = raises.find((calculation) => calculation.slug === offer.slug + COMPOUNDED);
    const cola = found?.result?.inputs.map(({ figure }) => figure.low);
    if (!cola) return [];
    const { dispute } = await ask(PathCostDocument, { dispute: slug, cola });
    return dispute ? [{ offer, model: dispute.costModel }] : [];
  });
  return (await Promise.all(paths)).flat();
}
