import { offerSideOf } from '../../bargaining/offer-side.ts';
import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import { numberText, raisesText } from './number-text.ts';
import type { OfferedPath } from './offered-paths.ts';
import { offeredPaths } from './offered-paths.ts';

/**
 * How far apart the raises asked and the raises offered were, in percent of a year's payroll, after each offer that
 * gives a single raise for every year, once both sides had made one.
 */
export function pathDistances(record: Record, dispute: string): readonly Calculation[] {
  const distances: Calculation[] = [];
  const last: { union?: OfferedPath; employer?: OfferedPath } = {};
  for (const path of offeredPaths(record, dispute)) {
    const side = offerSideOf(record, path.offer);
    if (side !== 'union' && side !== 'employer') continue;
    last[side] = path;
    const { union, employer } = last;
    if (union && employer) distances.push(between(path, union, employer));
  }
  return distances.length > 0 ? distances : [absent(last)];
}

function between(latest: OfferedPath, union: OfferedPath, employer: OfferedPath): Calculation {
  const value = (union.path.payrolls - employer.path.payrolls) * 100;
  return {
    id: `path-distance-${latest.offer.id}`,
    group: 'raises',
    title: `Between the raises asked and offered, after: ${latest.offer.fields.title}`,
    available: true,
    value,
    unit: 'percent',
    horizon: '3-years',
    formula:
      'Add up, for each side, by what percentage pay stands higher in each year, and take one sum from the other: percent of a year’s payroll, over all years together.',
    steps: [
      `Union: ${offerText(union)}`,
      `Employer: ${offerText(employer)}`,
      `${numberText(union.path.payrolls * 100)} − ${numberText(employer.path.payrolls * 100)} = ${numberText(value)} percent of a year’s payroll`,
    ],
    inputs: [...union.inputs, ...employer.inputs],
    comparisons: [],
    isInference: false,
  };
}

function absent({ union }: { readonly union?: OfferedPath }): Calculation {
  const who = union ? 'the employer' : 'the union';
  return {
    id: 'path-distance',
    group: 'raises',
    title: 'Between the raises asked and offered',
    available: false,
    reason: `No offer of ${who} in the record gives a single raise for each of the three years.`,
  };
}

function offerText({ offer, path }: OfferedPath): string {
  return `${raisesText(path.rates)} (${offer.fields.title}), together ${numberText(path.payrolls * 100)}`;
}
