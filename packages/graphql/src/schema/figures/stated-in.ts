import type { Entity, Figure, Record, StatedFigure } from '@strike-ledger/core';
import { statedFigures } from '@strike-ledger/core';

/** Some of the figures that an entity carries, with what their place in the record says of them. */
export function statedIn(
  record: Record,
  entity: Entity,
  figures: readonly Figure[],
): readonly StatedFigure[] {
  return statedFigures(record, entity).filter(({ figure }) => figures.includes(figure));
}
