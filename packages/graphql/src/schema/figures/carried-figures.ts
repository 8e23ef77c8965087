import type { AttributedFigure, CalendarDate, Entity, Record } from '@strike-ledger/core';

import type { CarriedFigure } from './carried-figure.ts';
import { costingFigures, termFigures } from './offered-figures.ts';

/** Every figure that an entity carries, with its day, its voice and its sources. */
export function carriedFigures(record: Record, entity: Entity): readonly CarriedFigure[] {
  switch (entity.type) {
    case 'measure':
      return entity.fields.observations.map((observation) =>
        attributed(entity, { ...observation, measure: entity.id }, observation.date),
      );
    case 'offer':
      return [
        ...entity.fields.terms.flatMap((term) => termFigures(entity, term)),
        ...entity.fields.costings.flatMap((costing) => costingFigures(entity, costing)),
      ];
    case 'claim':
      return claimFigures(entity);
    case 'event':
      return entity.fields.figures.map((figure) => attributed(entity, figure, entity.fields.date));
    case 'dispute':
      return entity.fields.figures.map((figure) =>
        attributed(entity, figure, statedOn(record, entity, figure)),
      );
    default:
      return [];
  }
}

function attributed(entity: Entity, figure: AttributedFigure, date: CalendarDate): CarriedFigure {
  return { entity, figure, date, by: figure.by, sources: figure.sources };
}

function claimFigures(claim: Entity<'claim'>): readonly CarriedFigure[] {
  const { figures, date, by, body } = claim.fields;
  const sources = body.citations.map(({ source }) => source);
  return figures.map((figure) => ({ entity: claim, figure, date, by, sources }));
}

// A dispute has no day of its own: its numbers are as old as the first source given for them.
function statedOn(
  record: Record,
  dispute: Entity<'dispute'>,
  { sources: [first = ''] }: AttributedFigure,
): CalendarDate {
  return record.find('source', dispute.id, first)?.fields.published ?? dispute.fields.from;
}
