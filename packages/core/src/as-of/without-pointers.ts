import type { Entity } from '../record/entity.ts';
import type { Reference } from '../record/references.ts';
import { referencesOf } from '../record/references.ts';

/** The entity without those of its lists' pointers that lead nowhere; itself where all lead somewhere. */
export function withoutPointers(
  entity: Entity,
  leadsNowhere: (reference: Reference) => boolean,
): Entity {
  const listed = referencesOf(entity).filter(({ path }) => typeof path.at(-1) === 'number');
  const lost = new Set(listed.filter(leadsNowhere).map(({ path }) => path.join('/')));
  if (lost.size === 0) return entity;
  return Object.freeze({ ...entity, fields: without(entity.fields, lost, '') }) as Entity;
}

function without(value: unknown, lost: ReadonlySet<string>, path: string): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item, index) => [item, `${path}${index}`] as const)
      .filter(([, at]) => !lost.has(at))
      .map(([item, at]) => without(item, lost, `${at}/`));
  }
  // Cited prose is left as it is: only lists of keys are thinned out.
  if (typeof value !== 'object' || value === null || 'tree' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, without(inner, lost, `${path}${key}/`)]),
  );
}
