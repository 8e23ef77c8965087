import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { StatedFigure } from './stated-figure.ts';
import { statedFigures } from './stated-figure.ts';

/** Every figure of a measure on record, the earliest first; those of one day in the order of the record. */
export function seriesOf(record: Record, measure: Entity<'measure'>): readonly StatedFigure[] {
  return [...new Set([measure, ...record.referringTo(measure)])]
    .flatMap((entity) => statedFigures(record, entity))
    .filter(
      ({ entity, figure }) => record.find('measure', entity.dispute, figure.measure) === measure,
    )
    .toSorted((left, right) => compareDates(left.date, right.date));
}

/** The same for the measure of that id; none where the record has no such measure. */
export function seriesOfId(record: Record, dispute: string, id: string): readonly StatedFigure[] {
  const measure = record.find('measure', dispute, id);
  return measure ? seriesOf(record, measure) : [];
}
