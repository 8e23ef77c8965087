import type { z } from 'zod';

import type { Entity, Identity } from './entity.ts';
import type { EntityType } from './entity-type.ts';
import { entityTypes } from './entity-types.ts';

/** What came of reading an entity: the entity, or what its data lacks. */
export type ReadEntity =
  | { readonly ok: true; readonly entity: Entity }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

/** Reads plain data, as a file holds it, into an entity of the given type. */
export function readEntity<Type extends EntityType>(
  identity: Identity<Type> & { readonly file: string },
  data: unknown,
): ReadEntity {
  const parsed = entityTypes[identity.type].schema.safeParse(data);
  if (!parsed.success) return { ok: false, issues: parsed.error.issues };
  return { ok: true, entity: Object.freeze({ ...identity, fields: parsed.data }) as Entity };
}
