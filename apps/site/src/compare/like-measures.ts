import type { CompareQuery } from '../gql/graphql.ts';

type Dispute = CompareQuery['disputes'][number];
type Measure = Dispute['measures'][number];

/** A measure that every dispute has figures of. */
export type SharedMeasure = {
  readonly title: string;
  readonly measures: readonly Measure[];
  /** Whether each has a figure on one and the same stated horizon and basis, so that they may stand side by side. */
  readonly isAlike: boolean;
};

/** The measures that occur in all disputes, with whether their figures may be set side by side. */
export function sharedMeasures(disputes: readonly Dispute[]): readonly SharedMeasure[] {
  const [first, ...others] = disputes;
  if (!first || others.length === 0) return [];
  return first.measures.flatMap((measure) => {
    const all = [
      measure,
      ...others.flatMap((each) => each.measures.find(({ slug }) => slug === measure.slug) ?? []),
    ];
    if (all.length < disputes.length || all.some(({ series }) => series.length === 0)) return [];
    return [{ title: measure.title, measures: all, isAlike: commonFootings(all).length > 0 }];
  });
}

function commonFootings(measures: readonly Measure[]): readonly string[] {
  const [first = [], ...others] = measures.map(({ series }) =>
    series
      .filter(({ figure }) => figure.horizon && figure.basis)
      .map(({ figure }) => `${figure.unit} ${figure.horizon} ${figure.basis}`),
  );
  return first.filter((footing) => others.every((each) => each.includes(footing)));
}
