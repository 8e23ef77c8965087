import type { CitedText, Entity } from '@strike-ledger/core';

import type { CitedTextMapper } from './schema.mappers.ts';

/** Prose of an entity, ready to be asked for its sources. */
export function citedIn(entity: Entity, cited: CitedText, language?: string): CitedTextMapper {
  return { entity, cited, ...(language && { language }) };
}

/** The same for prose that an entity may lack. */
export function citedInOrNull(entity: Entity, cited: CitedText | undefined, language?: string) {
  return cited ? citedIn(entity, cited, language) : null;
}
