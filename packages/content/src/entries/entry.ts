import type { Entity } from '@strike-ledger/core';

import type { ParsedFile } from '../parse/parsed-file.ts';

/** A file of an entity that stands beside its main one. */
export type EntryPart = {
  /** Path below the content folder. */
  readonly file: string;
  readonly parsed: ParsedFile;
  readonly text: string;
};

/** An entity together with the file it was read from. */
export type Entry = {
  readonly entity: Entity;
  readonly parsed: ParsedFile;
  readonly text: string;
  /** The files of its translations, in the order of its key `translations`. */
  readonly translations?: readonly EntryPart[];
};
