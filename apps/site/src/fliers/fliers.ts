import type { FliersQuery, MoneyClaimFragment, Side } from '../gql/graphql.ts';
import { FliersDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';

/** Two figures of money for each of the sides and two of others: equal room, six in all. */
const EACH = 2;
const SIDES: readonly Side[] = ['UNION', 'EMPLOYER', 'NEUTRAL'];

/** The fliers that a dispute can have, by their names in addresses. */
export const flierTitles = {
  'in-one-page': 'The dispute in one page',
  'asked-and-got': 'What each side asked and got',
  'six-figures': 'The money in six figures',
  families: 'Help for families',
} as const;

export type FlierName = keyof typeof flierTitles;
export type FlierDispute = NonNullable<FliersQuery['dispute']>;

/** What the fliers of a dispute are made of. */
export async function flierDispute(slug: string): Promise<FlierDispute> {
  const dispute = await askAbout(FliersDocument, { dispute: slug });
  return dispute;
}

/** The fliers that the record has something to say on: none is made to say nothing. */
export function fliersOf(dispute: FlierDispute): readonly FlierName[] {
  const names: FlierName[] = ['in-one-page', 'asked-and-got'];
  if (sixFigures(dispute).length === EACH * SIDES.length) names.push('six-figures');
  if (familyResources(dispute).length > 0) names.push('families');
  return names;
}

/** Claims with an amount of money, the first of each question, as many of each side; fewer where the record has fewer. */
export function sixFigures({ questions }: FlierDispute): readonly MoneyClaimFragment[] {
  return SIDES.flatMap((side) =>
    questions
      .flatMap(({ claims }) => claims.filter((claim) => isOfMoney(claim, side)).slice(0, 1))
      .slice(0, EACH),
  );
}

/** What was offered to families. */
export function familyResources({ resources }: FlierDispute): FlierDispute['resources'] {
  return resources.filter(({ audience }) => audience.includes('FAMILIES'));
}

function isOfMoney({ by, figures }: MoneyClaimFragment, side: Side): boolean {
  return by.side === side && figures.some(({ unit }) => unit === 'USD');
}
