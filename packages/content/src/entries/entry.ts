import type { Entity } from '@strike-ledger/core';

import type { ParsedFile } from '../parse/parsed-file.ts';

/** An entity together with the file it was read from. */
export type Entry = {
  readonly entity: Entity;
  /** Where its values stand in the file, read again where it is asked for. */
  readonly parsed: ParsedFile;
  readonly text: string;
};
