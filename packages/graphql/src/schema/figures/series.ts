import type { Entity, Record } from '@strike-ledger/core';
import { compareDates } from '@strike-ledger/core';

import type { CarriedFigure } from './carried-figure.ts';
import { carriedFigures } from './carried-figures.ts';

/** Every number of a measure on record, the earliest first; those of one day in the order of the record. */
export function seriesOf(record: Record, measure: Entity<'measure'>): readonly CarriedFigure[] {
  return [...new Set([measure, ...record.referringTo(measure)])]
    .flatMap((entity) => carriedFigures(record, entity))
    .filter(
      ({ entity, figure }) => record.find('measure', entity.dispute, figure.measure) === measure,
    )
    .toSorted((left, right) => compareDates(left.date, right.date));
}
