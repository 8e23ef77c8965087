import type { Entity } from '../record/entity.ts';
import type { EntityType } from '../record/entity-type.ts';
import { readEntity } from '../record/read-entity.ts';

/** An entity of the dispute `town-2030` for tests, read from plain data as a file would hold it. */
export function entity<Type extends EntityType>(
  type: Type,
  id: string,
  data: object,
  dispute: string | null = 'town-2030',
): Entity<Type> {
  const read = readEntity({ type, dispute, id, file: `${type}/${id}` }, data);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.entity as Entity<Type>;
}

/** A source published on a day. */
export function source(id: string, published?: string): Entity<'source'> {
  return entity('source', id, {
    outlet: 'The Town Paper',
    title: `About ${id}`,
    ...(published && { published }),
    kind: 'news',
    perspective: 'neutral',
  });
}

/** An event that cites the given sources. */
export function event(id: string, date: string, ...sources: string[]): Entity<'event'> {
  return entity('event', id, {
    title: `What happened: ${id}`,
    date,
    kind: 'statement',
    side: 'neutral',
    body: `It happened ${sources.map((each) => `[@${each}]`).join(' ')}.`,
  });
}
