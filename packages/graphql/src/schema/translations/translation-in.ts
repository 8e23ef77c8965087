import type { Entity, Translation } from '@strike-ledger/core';
import { isTranslated } from '@strike-ledger/core';

import type { TranslationMapper } from './schema.mappers.ts';

/** The translation of an entity into a language; null where it has none. */
export function translationIn(
  entity: Entity,
  { language }: { readonly language: string },
): TranslationMapper | null {
  const found = translationsOf(entity).find((each) => each.language === language);
  return found ? { entity, translation: found } : null;
}

/** Every translation of an entity. */
export function translationsOf(entity: Entity): readonly Translation[] {
  return isTranslated(entity) ? entity.fields.translations : [];
}
