import type { StatedFigure } from '../../figures/stated-figure.ts';
import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import { compare } from './calculation.ts';
import { numberText } from './number-text.ts';
import type { OfferedPath } from './offered-paths.ts';
import { offeredPaths } from './offered-paths.ts';

/** What the raises of every offer come to, added up and on top of one another, beside what was said of them. */
export function raiseTotals(record: Record, dispute: string): Calculation[] {
  return offeredPaths(record, dispute).flatMap((offered) => [
    compoundedTotal(offered),
    simpleTotal(offered),
  ]);
}

function compoundedTotal({ offer, path, inputs, stated }: OfferedPath): Calculation {
  const factors = path.rates.map((rate) => numberText(1 + rate / 100, 4)).join(' × ');
  return {
    id: `${offer.id}-compounded`,
    group: 'raises',
    title: `${offer.fields.title}: raises on top of one another`,
    available: true,
    value: path.compounded,
    unit: 'percent',
    horizon: '3-years',
    formula: 'Multiply the raises of the years, each as 1 plus its percentage, and take 1 away.',
    steps: [`${factors} − 1 = ${numberText(path.compounded)} percent`],
    inputs,
    comparisons: onBasis(stated, 'compounded').map((each) => compare(each, path.compounded)),
    isInference: false,
  };
}

function simpleTotal({ offer, path, inputs, stated }: OfferedPath): Calculation {
  return {
    id: `${offer.id}-added-up`,
    group: 'raises',
    title: `${offer.fields.title}: raises added up`,
    available: true,
    value: path.simpleSum,
    unit: 'percent',
    horizon: '3-years',
    formula: 'Add the raises of the years.',
    steps: [
      `${path.rates.map((rate) => numberText(rate)).join(' + ')} = ${numberText(path.simpleSum)} percent`,
    ],
    inputs,
    comparisons: onBasis(stated, 'simple-sum').map((each) => compare(each, path.simpleSum)),
    isInference: false,
  };
}

function onBasis(stated: readonly StatedFigure[], basis: string): readonly StatedFigure[] {
  return stated.filter(({ footing }) => footing.basis === basis);
}
