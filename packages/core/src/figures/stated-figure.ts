import type { Entity } from '../record/entity.ts';
import { firstSource, knownOn, partKnownOn, proseKnownOn, sourcesIn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { CalendarDate, Day } from '../time/calendar-date.ts';
import type { Footing } from './comparable.ts';
import { footingOf } from './comparable.ts';
import type { AttributedFigure, Figure } from './figure.ts';

/** A figure together with what its place in the record says of it. */
export type StatedFigure = {
  /** What carries it. */
  readonly entity: Entity;
  readonly figure: Figure;
  readonly footing: Footing;
  /** The day the number is for, or was stated. */
  readonly date: CalendarDate;
  /** Id of who says so; absent where a source does, or both parties. */
  readonly by: string | undefined;
  /** Ids of the sources where it can be checked. */
  readonly sources: readonly string[];
  /** The day by the end of which it was public. Undefined where no source bears a date. */
  readonly known: Day | undefined;
};

/** Every figure that an entity carries, with its day, its voice, its sources and the day it became public. */
export function statedFigures(record: Record, entity: Entity): readonly StatedFigure[] {
  const place = (figure: Figure, rest: Omit<StatedFigure, 'entity' | 'figure' | 'footing'>) => ({
    entity,
    figure,
    footing: footingOf(record, entity, figure),
    ...rest,
  });
  const attributed = (figure: AttributedFigure, date: CalendarDate) => {
    const { by, sources } = figure;
    return place(figure, { date, by, sources, known: partKnownOn(record, entity, sources) });
  };
  switch (entity.type) {
    case 'measure':
      return entity.fields.observations.map((each) =>
        attributed({ ...each, measure: entity.id }, each.date),
      );
    case 'event':
      return entity.fields.figures.map((each) => attributed(each, entity.fields.date));
    case 'dispute':
      return entity.fields.figures.map((each) =>
        attributed(each, firstStated(record, entity, each)),
      );
    case 'claim': {
      const { figures, body, date, by } = entity.fields;
      const rest = { date, by, sources: sourcesIn(body), known: knownOn(record, entity) };
      return figures.map((figure) => place(figure, rest));
    }
    case 'offer':
      return [
        ...termsOf(entity).map((part) => ({ ...part, date: entity.fields.date })),
        ...entity.fields.costings,
      ].flatMap((part) => {
        const { by, date, text } = part;
        const known = proseKnownOn(record, entity, part);
        return part.figures.map((figure) =>
          place(figure, { date, by, sources: sourcesIn(text), known }),
        );
      });
    default:
      return [];
  }
}

// The numbers of an agreement belong to nobody alone.
function termsOf({ fields: { terms, parties } }: Entity<'offer'>) {
  const by = parties.length === 1 ? parties[0] : undefined;
  return terms.map(({ text, figures }) => ({ by, text, figures }));
}

// A dispute has no day of its own: its numbers are as old as the first source that has them.
function firstStated(
  record: Record,
  dispute: Entity<'dispute'>,
  { sources }: AttributedFigure,
): CalendarDate {
  return firstSource(record, dispute, sources)?.fields.published ?? dispute.fields.from;
}
