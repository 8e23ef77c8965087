import type { StatedFigure } from '../../figures/stated-figure.ts';
import { statedFigures } from '../../figures/stated-figure.ts';
import type { Entity } from '../../record/entity.ts';
import type { Record } from '../../record/record.ts';
import type { ColaPath } from './cola-path.ts';
import { colaPath } from './cola-path.ts';

/** The raises of an offer that states every year, and the totals it is said to come to. */
export type OfferedPath = {
  readonly offer: Entity<'offer'>;
  readonly path: ColaPath;
  /** The figures of the single years. */
  readonly inputs: readonly StatedFigure[];
  /** Figures of the measure `cola-three-years` that the offer carries. */
  readonly stated: readonly StatedFigure[];
};

/** Measures that hold the raise of each year of a contract, and the total that is said of them. */
const YEARS = ['cola-year-1', 'cola-year-2', 'cola-year-3'] as const;
const TOTAL = 'cola-three-years';

/** The path of every offer of a dispute that gives a single raise for each year, the earliest first. */
export function offeredPaths(record: Record, dispute: string): readonly OfferedPath[] {
  return record.list('offer', dispute).flatMap((offer) => {
    const stated = statedFigures(record, offer);
    const of = (wanted: string) => stated.filter(({ figure }) => figure.measure === wanted);
    const years = YEARS.map(of);
    const rates = years.map(([only, ...others]) => others.length === 0 && only?.figure.amount);
    if (!rates.every((rate) => typeof rate === 'number')) return [];
    return { offer, path: colaPath(rates), inputs: years.flat(), stated: of(TOTAL) };
  });
}
