import type { EventEntryFragment, StyleQuery } from '../gql/graphql.ts';

type Dispute = StyleQuery['disputes'][number];
type Line = Dispute['issues'][number]['ledgerLines'][number];
type Claim = Dispute['questions'][number]['claims'][number];
type Source = Dispute['sources'][number];

/** A state that a component can be in, and something of the record that is. */
export type Example<Shown> = { readonly state: string; readonly shown: Shown };

/** Finds for each state the one in it that says least; a state in which nothing of the record is, is left out. */
export function examplesOf<Shown>(
  all: readonly Shown[],
  states: { readonly [state: string]: (each: Shown) => boolean },
): readonly Example<Shown>[] {
  return Object.entries(states).flatMap(([state, isSo]) => {
    const [shown] = all.filter(isSo).toSorted((one, other) => lengthOf(one) - lengthOf(other));
    return shown === undefined ? [] : [{ state, shown }];
  });
}

/** One of each value, the first that has it. */
export function oneOfEach<Shown>(
  all: readonly Shown[],
  keyOf: (each: Shown) => string | undefined,
): readonly Shown[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => (first ? [first] : []));
}

export const ledgerStates: { readonly [state: string]: (line: Line) => boolean } = {
  'Both moved, and settled between': ({ union, employer, settlement }) =>
    union.length > 1 && employer.length > 1 && !!settlement,
  'A side first asked for a range': ({ union, employer }) =>
    [union[0], employer[0]].some((mark) => mark && mark.figure.low !== mark.figure.high),
  'The settlement’s figure is not on record': ({ union, employer, settlement }) =>
    union.length > 0 && employer.length > 0 && !settlement,
  'A side’s figure is not on record': ({ union, employer }) =>
    (union.length === 0) !== (employer.length === 0),
  'Both began alike': ({ union, employer }) =>
    union[0] !== undefined && union[0].figure.text === employer[0]?.figure.text,
};

export const eventStates: { readonly [state: string]: (event: EventEntryFragment) => boolean } = {
  'Begins a phase, at a known time': ({ begins, timeText }) => begins.length > 0 && !!timeText,
  'Spans days': ({ until, begins }) => !!until && begins.length === 0,
  'Of a month, no day known': ({ date }) => date.iso.length === 7,
};

export const claimStates: { readonly [state: string]: (claim: Claim) => boolean } = {
  'Answers another, with figures': ({ answers, figures }) =>
    answers.length > 0 && figures.length > 0,
  'Bears a caution': ({ caution, figures }) => !!caution && figures.length === 0,
  'Neutral finding': ({ stance }) => stance === 'NEUTRAL_FINDING',
  Opinion: ({ sources }) => sources.every(({ kind }) => kind === 'OPINION'),
};

export const sourceStates: { readonly [state: string]: (source: Source) => boolean } = {
  'From neither side': ({ perspective, kind }) => perspective === 'NEUTRAL' && kind === 'NEWS',
  'From a side': ({ perspective }) => perspective === 'UNION',
  Opinion: ({ kind }) => kind === 'OPINION',
  'Without a date': ({ published }) => !published,
};

function lengthOf(shown: unknown): number {
  return JSON.stringify(shown).length;
}
