import type { CitedText, Entity } from '@strike-ledger/core';

import type { CitedTextMapper } from './schema.mappers.ts';

/** Prose of an entity, ready to be asked for its sources. */
export function citedIn(entity: Entity, cited: CitedText): CitedTextMapper {
  return { entity, cited };
}

/** The same for prose that an entity may lack. */
export function citedInOrNull(entity: Entity, cited: CitedText | undefined) {
  return cited ? citedIn(entity, cited) : null;
}
