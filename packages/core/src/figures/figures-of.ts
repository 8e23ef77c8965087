import type { Entity } from '../record/entity.ts';
import type { Path } from '../schema/walk.ts';
import type { Figure } from './figure.ts';

/** A figure and the key of the entity that holds it. */
export type PlacedFigure = { readonly figure: Figure; readonly path: Path };

/** Every figure that an entity carries. */
export function figuresOf(entity: Entity): readonly PlacedFigure[] {
  switch (entity.type) {
    case 'measure':
      return entity.fields.observations.map((observation, index) => ({
        figure: { ...observation, measure: entity.id },
        path: ['observations', index],
      }));
    case 'offer':
      return [
        ...entity.fields.terms.flatMap(({ figures }, at) => placed(figures, ['terms', at])),
        ...entity.fields.costings.flatMap(({ figures }, at) => placed(figures, ['costings', at])),
      ];
    case 'dispute':
    case 'event':
    case 'claim':
      return placed(entity.fields.figures, []);
    default:
      return [];
  }
}

function placed(figures: readonly Figure[], parent: Path): PlacedFigure[] {
  return figures.map((figure, index) => ({ figure, path: [...parent, 'figures', index] }));
}
