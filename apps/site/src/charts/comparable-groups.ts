import { areComparable } from '@strike-ledger/core';

import type { MeasureSeriesFragment } from '../gql/graphql.ts';

/** A figure with its day, its voice and its place in the record. */
export type Observation = MeasureSeriesFragment['series'][number];

/** Figures that may stand on one axis, and those that stand beside no other. */
export type ComparableGroups = {
  /** Groups of two figures and more, the largest first; in each the figures keep their order. */
  readonly groups: readonly (readonly [Observation, Observation, ...Observation[]])[];
  /** Figures that may be compared with no other of the series. */
  readonly alone: readonly Observation[];
};

/** Parts a series by the rule of core: only figures of one unit, horizon and basis stand together. */
export function comparableGroups(series: readonly Observation[]): ComparableGroups {
  const groups: Observation[][] = [];
  const alone: Observation[] = [];
  for (const observation of series) {
    const footing = footingOf(observation);
    const group = groups.find(([first]) => first && areComparable(footingOf(first), footing));
    if (group) group.push(observation);
    else if (areComparable(footing, footing)) groups.push([observation]);
    else alone.push(observation);
  }
  return {
    groups: groups.flatMap(atLeastTwo).toSorted((a, b) => b.length - a.length),
    alone: [...alone, ...groups.filter(({ length }) => length < 2).flat()],
  };
}

function footingOf({ figure: { unit, horizon, basis } }: Observation) {
  return { unit, horizon: horizon ?? 'unstated', basis: basis ?? 'unstated' };
}

function atLeastTwo([
  first,
  second,
  ...others
]: readonly Observation[]): ComparableGroups['groups'] {
  return first && second ? [[first, second, ...others]] : [];
}
