import type { Entity, EntityType } from '@strike-ledger/core';
import { readEntity } from '@strike-ledger/core';

/** An entity of the dispute `town-2030` for tests, read from plain data as a file would hold it. */
export function entity<Type extends EntityType>(
  type: Type,
  id: string,
  data: object,
  dispute: string | null = 'town-2030',
): Entity {
  const read = readEntity({ type, dispute, id, file: `${dispute ?? type}/${id}` }, data);
  if (!read.ok) throw new Error(`${type}/${id}: ${JSON.stringify(read.issues)}`);
  return read.entity;
}

/** An organization that all disputes share. */
export function organization(id: string, name: string, side: string, more: object = {}): Entity {
  const kind = side === 'neutral' ? 'state-agency' : side;
  return entity('organization', id, { name, kind, side, ...more }, null);
}

/** A source of the dispute. */
export function source(id: string, published: string | undefined, more: object = {}): Entity {
  return entity('source', id, {
    outlet: 'The Town Paper',
    title: `About ${id}`,
    url: `https://paper.example/${id}`,
    ...(published && { published }),
    kind: 'news',
    perspective: 'neutral',
    ...more,
  });
}

/** An event of the dispute. */
export function event(id: string, date: string, more: object = {}): Entity {
  return entity('event', id, {
    title: `Event ${id}`,
    date,
    kind: 'session',
    side: 'neutral',
    body: 'They met [@paper-1].',
    ...more,
  });
}

/** A translation into Spanish whose original has changed since. */
export function inSpanish(texts: object): object {
  return { language: 'es', of: 'sha256-000000000000', title: 'En español', ...texts };
}
