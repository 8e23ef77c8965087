import { statedFigures } from '../figures/stated-figure.ts';
import type { Entity } from '../record/entity.ts';
import { createRecord } from '../record/record.ts';
import { addressUnder } from './aliases-are-free.ts';

const NOTHING = createRecord([]);

/**
 * Names of what an entity shares with others, without pointing at them, on which rules hold them against each other:
 * what a voice says on a day, the day and kind of an event, the course of a round, a name that it had before. All else
 * that a rule looks at is the entity, what its pointers and its dispute lead to, and what these lead to.
 */
export function meetingPoints(entity: Entity): readonly string[] {
  const within = entity.dispute ?? '';
  const points = (entity.fields.aliases ?? []).map((alias) => addressUnder(alias, entity));
  // The figures of a dispute have the day of their source. It is read with all that belongs to it.
  for (const { by, date, figure } of statedFigures(NOTHING, entity)) {
    if (by !== undefined) points.push(`${within}/said/${by}/${date}/${figure.measure}`);
  }
  if (entity.type === 'event') {
    const { date, kind, begins, departures } = entity.fields;
    points.push(`${within}/${kind}/${date}`);
    if (begins.length > 0 || departures.length > 0) points.push(`${within}/course`);
  }
  return [...new Set(points)];
}
