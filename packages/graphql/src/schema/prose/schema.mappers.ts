import type { Citation, CitedText, Entity } from '@strike-ledger/core';

/** Prose and the entity that holds it, in whose dispute its sources are looked up. */
export type CitedTextMapper = {
  readonly entity: Entity;
  readonly cited: CitedText;
  /** The language that it was translated into; undefined for an original. */
  readonly language?: string;
};

export type CitationMapper = { readonly source: Entity<'source'>; readonly citation: Citation };
