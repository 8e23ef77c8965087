import type { Path, Span } from '@strike-ledger/core';

import type { Problem } from '../diagnostics/diagnostic.ts';

/** What a file holds, and where in its text each value stands. */
export type ParsedFile = {
  readonly data: unknown;
  /** Where a value stands; for a missing key, where its parent begins. */
  spanOf(path: Path): Span;
  /** Where the name of a key stands. */
  keySpanOf(path: Path): Span;
  /** Where the character at an offset of a prose value stands in the file. */
  spanInProse(path: Path, offset: number, length: number): Span;
};

/** What came of reading a file's text: its data, or what keeps it from being read at all. */
export type ParseResult =
  | { readonly ok: true; readonly file: ParsedFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };
