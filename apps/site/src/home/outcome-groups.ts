import { outcomeWords } from '../bargaining/outcome-words.ts';
import type { DemandOutcomeStatus } from '../gql/graphql.ts';

type WithOutcome = { readonly outcome: { readonly status: DemandOutcomeStatus } | null };

/** Demands of which the same became. */
export type OutcomeGroup<Demand> = {
  /** Fit for a fragment of an address: `agreed-in-part`. */
  readonly id: string;
  /** Undefined where nothing has come of them yet. */
  readonly status: DemandOutcomeStatus | undefined;
  readonly heading: string;
  readonly demands: readonly Demand[];
};

const ORDER: readonly (DemandOutcomeStatus | undefined)[] = [
  undefined,
  'AGREED',
  'AGREED_IN_PART',
  'NOT_AGREED',
  'WITHDRAWN',
  'NOT_IN_RECORD',
];

/** Demands by what became of them, in English or in other words: the open ones first, then from agreed to unknown. Groups without any are left out. */
export function outcomeGroups<Demand extends WithOutcome>(
  demands: readonly Demand[],
  words: { readonly [status in DemandOutcomeStatus]: string } = outcomeWords,
  stillOpen = 'Still open',
): OutcomeGroup<Demand>[] {
  return ORDER.map((status) => ({
    id: status?.toLowerCase().replaceAll('_', '-') ?? 'open',
    status,
    heading: status ? words[status] : stillOpen,
    demands: demands.filter(({ outcome }) => outcome?.status === status),
  })).filter((group) => group.demands.length > 0);
}
