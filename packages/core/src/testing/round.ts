import type { Entity } from '../record/entity.ts';
import { entity, source } from './entity.ts';

/** A measure of the town. Its footing is stated unless said otherwise. */
export function measure(id: string, fields: object = {}): Entity<'measure'> {
  return entity('measure', id, {
    title: id,
    unit: 'percent',
    definition: 'D',
    horizon: 'per-year',
    basis: 'annual-raise',
    ...fields,
  });
}

/** An issue on which the given measures are compared. */
export function issue(id: string, ...compared: string[]): Entity<'issue'> {
  const text = 'They differ [@paper].';
  return entity('issue', id, { title: id, order: 1, summary: text, compared, body: text });
}

/** An offer of one party on an issue, with its figures; both parties make an agreement. */
export function offer(
  id: string,
  date: string,
  by: 'teachers' | 'district' | 'both',
  cites: string,
  figures: readonly object[] = [],
): Entity<'offer'> {
  return entity('offer', id, {
    title: id,
    date,
    kind: by === 'both' ? 'agreement' : 'proposal',
    parties: by === 'both' ? ['teachers', 'district'] : [by],
    terms: [{ issue: 'pay', text: `It says so [@${cites}].`, figures }],
    body: `It was made [@${cites}].`,
  });
}

/** An event with which phases begin, public on the day of its one source. */
export function phaseEvent(
  id: string,
  date: string,
  begins: readonly string[],
  fields: object = {},
): readonly Entity[] {
  return [
    source(`${id}-news`, date),
    entity('event', id, {
      title: `What happened: ${id}`,
      date,
      kind: 'statement',
      side: 'neutral',
      begins,
      body: `It happened [@${id}-news].`,
      ...fields,
    }),
  ];
}
