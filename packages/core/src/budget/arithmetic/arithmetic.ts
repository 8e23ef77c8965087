import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import { costOfOnePercent } from './cost-of-one-percent.ts';
import { pathDistances } from './path-distances.ts';
import { raiseTotals } from './raises.ts';
import { reserveShares, sharesPerHead } from './shares.ts';

/** Everything that follows by arithmetic from the cited figures of a dispute. */
export function arithmeticOf(record: Record, dispute: string): readonly Calculation[] {
  return [
    ...raiseTotals(record, dispute),
    ...pathDistances(record, dispute),
    costOfOnePercent(record, dispute),
    ...reserveShares(record, dispute),
    ...sharesPerHead(record, dispute),
  ];
}
