import type { Entity, Translation } from '@strike-ledger/core';

/** A translation and what it renders. */
export type TranslationMapper = { readonly entity: Entity; readonly translation: Translation };
