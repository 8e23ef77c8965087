import type { Record } from '../../record/record.ts';
import type { Calculation } from './calculation.ts';
import type { ColaPath } from './cola-path.ts';
import { colaPath, costOfPath } from './cola-path.ts';
import { costOfOnePercent } from './cost-of-one-percent.ts';
import { dollarText, numberText } from './number-text.ts';

/** What a path of raises comes to, and what it would cost as far as the record lets that be worked out. */
export type CostModel = { readonly path: ColaPath; readonly cost: Calculation };

/**
 * Works out what raises of the given percentages would cost over all their years together.
 * @param cola the raise of each year in percent, the first year first
 */
export function costModel(record: Record, dispute: string, cola: readonly number[]): CostModel {
  const path = colaPath(cola);
  const percent = costOfOnePercent(record, dispute);
  const subject = {
    id: 'path-cost',
    group: 'raises',
    title: 'Cost of the raises over all years',
  } as const;
  if (!percent.available) return { path, cost: { ...percent, ...subject } };
  const value = costOfPath(path, percent.value);
  return {
    path,
    cost: {
      ...percent,
      ...subject,
      value,
      horizon: cola.length === 1 ? 'per-year' : `${cola.length}-years`,
      formula:
        'Multiply the cost of one percent for a year by the percentages that are paid in all years, since each raise is paid again in every later year.',
      steps: [
        ...percent.steps,
        `${dollarText(percent.value)} × ${numberText(path.payrolls * 100)} = ${dollarText(value)}`,
      ],
      comparisons: [],
    },
  };
}
