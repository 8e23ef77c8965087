import type { Figure } from '../figures/figure.ts';
import { endsOf } from '../figures/figure.ts';
import { figuresOf } from '../figures/figures-of.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** Amounts of money are whole dollars that a safe integer holds. */
export function* moneyIsWholeDollars(record: Record): Generator<Finding> {
  for (const entity of record.entities.values()) {
    for (const { figure, path } of figuresOf(entity)) {
      const measure = record.find('measure', entity.dispute, figure.measure);
      if (measure?.fields.unit !== 'USD' || isWhole(figure)) continue;
      yield {
        code: 'figure/not-whole-dollars',
        entity,
        path: [...path, 'amount'],
        details: { amount: JSON.stringify(figure.amount) },
      };
    }
  }
}

function isWhole(figure: Figure): boolean {
  return endsOf(figure).every(Number.isSafeInteger);
}
