import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures-of.ts';

/** A figure, the entity that carries it, and the day it speaks of. */
export type CarriedFigure = {
  readonly figure: Figure;
  readonly entity: Entity;
  readonly date: CalendarDate;
};

/** Every figure of a measure that entities of a dispute carry, the earliest first. */
export function carriedFigures(
  record: Record,
  dispute: string,
  measure: string,
): readonly CarriedFigure[] {
  return [...record.entities.values()]
    .filter((entity) => entity.dispute === dispute)
    .flatMap((entity) =>
      figuresOf(entity)
        .filter(({ figure }) => figure.measure === measure)
        .flatMap(({ figure, path }) => {
          const date = dateOf(entity, path[1]);
          return date ? { figure, entity, date } : [];
        }),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}

function dateOf(entity: Entity, index: string | number | undefined): CalendarDate | undefined {
  if (entity.type === 'measure') return entity.fields.observations[Number(index)]?.date;
  if (entity.type === 'dispute') return entity.fields.from;
  return 'date' in entity.fields ? entity.fields.date : undefined;
}
