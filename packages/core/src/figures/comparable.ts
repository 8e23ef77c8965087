import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { Figure } from './figure.ts';

/** What must be alike in two figures before they may be compared, summed or charted together. */
export type Footing = { readonly unit: string; readonly horizon: string; readonly basis: string };

/** On what footing a figure of an entity stands: its own words or, failing those, its measure's. */
export function footingOf(record: Record, entity: Entity, figure: Figure): Footing {
  const measure = record.find('measure', entity.dispute, figure.measure)?.fields;
  return {
    unit: measure?.unit ?? 'unstated',
    horizon: figure.horizon ?? measure?.horizon ?? 'unstated',
    basis: figure.basis ?? measure?.basis ?? 'unstated',
  };
}

/** Whether two figures may be compared. Nothing is comparable with what its source leaves unstated. */
export function areComparable(left: Footing, right: Footing): boolean {
  return (
    left.unit === right.unit &&
    isStated(left) &&
    left.horizon === right.horizon &&
    left.basis === right.basis
  );
}

function isStated({ horizon, basis }: Footing): boolean {
  return horizon !== 'unstated' && basis !== 'unstated';
}
