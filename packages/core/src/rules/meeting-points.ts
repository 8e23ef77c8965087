import { figuresOf } from '../figures/figures-of.ts';
import type { Entity } from '../record/entity.ts';

/**
 * Names of what an entity shares with others, without pointing at them, on which rules hold them against each other:
 * the measure of its figures, the day of an event, the course of a round. All else that a rule looks at is the entity,
 * its dispute, and what their pointers lead to.
 */
export function meetingPoints(entity: Entity): readonly string[] {
  const within = entity.dispute ?? '';
  const points = figuresOf(entity).map(({ figure }) => `${within}/measure/${figure.measure}`);
  if (entity.type === 'event') {
    const { date, begins, departures } = entity.fields;
    points.push(`${within}/day/${date}`);
    if (begins.length > 0 || departures.length > 0) points.push(`${within}/course`);
  }
  return [...new Set(points)];
}
