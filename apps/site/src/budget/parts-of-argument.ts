import type { Side, Stance } from '../gql/graphql.ts';

type Spoken = { readonly stance: Stance; readonly by: { readonly side: Side } };

/** Claims on a question by whose voice they are; what later evidence showed stands apart, whoever brought it. */
export type PartsOfArgument<Claim> = {
  readonly union: readonly Claim[];
  readonly employer: readonly Claim[];
  readonly others: readonly Claim[];
  readonly later: readonly Claim[];
};

/** Parts the claims on a question; each part keeps the order of the record. */
export function partsOfArgument<Claim extends Spoken>(
  claims: readonly Claim[],
): PartsOfArgument<Claim> {
  const isLater = ({ stance }: Spoken) => stance === 'LATER_EVIDENCE';
  const of = (side: Side) => claims.filter((claim) => claim.by.side === side && !isLater(claim));
  return {
    union: of('UNION'),
    employer: of('EMPLOYER'),
    others: of('NEUTRAL'),
    later: claims.filter(isLater),
  };
}
