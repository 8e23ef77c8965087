import type { Entity, PlacedFigure, Record, StatedFigure } from '@strike-ledger/core';
import { addressOf, endsOf, figuresOf, findVoice, statedFigures } from '@strike-ledger/core';

import { partAddress } from './part-address.ts';
import type { Row } from './table.ts';

/** The rows of the figures that an entity carries. */
export function figureRows(record: Record, entity: Entity): readonly Row[] {
  const stated = statedFigures(record, entity);
  return figuresOf(entity).map((placed, index) => {
    const statement = stated[index];
    if (!statement) throw new Error(`${addressOf(entity)} has a figure that nobody states.`);
    return figureRow(record, placed, statement);
  });
}

function figureRow(
  record: Record,
  { path }: PlacedFigure,
  { entity, figure, footing, date, by }: StatedFigure,
): Row {
  const [part] = path;
  const carrier = partAddress(entity, path.slice(0, 2));
  const measure = record.find('measure', entity.dispute, figure.measure);
  const voice = by === undefined ? undefined : findVoice(record, entity, by);
  const [low, high] = endsOf(figure);
  return {
    address: partAddress(entity, path),
    entity: addressOf(entity),
    offerTerm: part === 'terms' ? carrier : null,
    costing: part === 'costings' ? carrier : null,
    measure: measure ? addressOf(measure) : null,
    date,
    by: voice ? addressOf(voice) : null,
    low,
    high,
    exactness: figure.exactness,
    horizon: footing.horizon,
    basis: footing.basis,
    period: figure.period ?? null,
    note: figure.note ?? null,
  };
}
