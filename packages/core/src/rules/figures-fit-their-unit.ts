import type { Footing } from '../figures/comparable.ts';
import { footingOf } from '../figures/comparable.ts';
import type { Figure } from '../figures/figure.ts';
import { endsOf } from '../figures/figure.ts';
import { figuresOf } from '../figures/figures-of.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** Below this a sum for a year or more was probably written in thousands or millions. */
const LEAST_DOLLARS = 1000;

const SHORT_HORIZONS: ReadonlySet<string> = new Set(['per-day', 'per-week', 'per-month']);

/** A number is one that its measure's unit can have. */
export function* figuresFitTheirUnit(record: Record): Generator<Finding> {
  for (const entity of record.entities.values()) {
    for (const { figure, path } of figuresOf(entity)) {
      const measure = record.find('measure', entity.dispute, figure.measure);
      const fault = measure && faultOf(figure, footingOf(record, entity, figure));
      if (!fault) continue;
      yield {
        code: 'figure/does-not-fit-unit',
        entity,
        path: [...path, 'amount'],
        details: {
          amount: JSON.stringify(figure.amount),
          fault,
          measure: figure.measure,
          unit: measure.fields.unit,
        },
        other: { entity: measure, path: ['unit'] },
      };
    }
  }
}

function faultOf(figure: Figure, { unit, horizon }: Footing): string | undefined {
  const ends = endsOf(figure);
  if (unit === 'USD') {
    const isSmall = ends.some((end) => end !== 0 && Math.abs(end) < LEAST_DOLLARS);
    return isSmall && !SHORT_HORIZONS.has(horizon)
      ? 'dollars is too little to be meant'
      : undefined;
  }
  if (unit === 'percent') {
    return ends.some((end) => Math.abs(end) > 100) ? 'percent is more than the whole' : undefined;
  }
  // What is counted is not less than nothing, but a change may be.
  const isNegative = ends.some((end) => end < 0) && !figure.measure.includes('change');
  return isNegative ? `${unit} is less than none` : undefined;
}
