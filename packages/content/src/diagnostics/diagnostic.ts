import type { Span } from '@strike-ledger/core';

import type { Kind, Severity } from '../kinds/kind.ts';
import type { DetailsOf, KindCode } from '../kinds/kinds.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Position } from './position.ts';
import { positionOf } from './position.ts';
import { shortened } from './shortened.ts';

/** What is wrong at a stretch of a text. */
export type Problem = {
  /** Kind of mistake, for example `ref/unknown-person`. */
  readonly code: KindCode;
  readonly severity: Severity;
  readonly span: Span;
  /** What is wrong. */
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** What to do about it. */
  readonly hint: string;
  /** The other end of the matter, where it stands in the same file. */
  readonly otherSpan?: Span;
};

/** A mistake in a file of the record, told so that its author can mend it. */
export type Diagnostic = Omit<Problem, 'span' | 'otherSpan'> &
  Place & {
    /** Where the other end of the matter stands, and what it is. */
    readonly other?: Place & { readonly what: string };
  };

/** A stretch of a line in a file. */
export type Place = Position & {
  /** Path below the content folder. */
  readonly file: string;
};

/** Says what is wrong at a span, in the words that the table of kinds has for it. */
export function problem<Code extends KindCode>(
  code: Code,
  span: Span,
  details: DetailsOf<Code>,
  more: Pick<Problem, 'suggestion' | 'otherSpan'> = {},
): Problem {
  // The type of the table keeps details and messages together; it cannot follow one code through it.
  const kind = kinds[code] as unknown as Kind<DetailsOf<Code>>;
  return {
    code,
    severity: kind.severity,
    span,
    message: shortened(kind.message(details)),
    hint: shortened(kind.help(details)),
    ...more,
  };
}

/** Places a problem in its file. */
export function fromProblem(
  { span, otherSpan, ...told }: Problem,
  file: string,
  text: string,
): Diagnostic {
  const other = otherSpan && otherEnd(told.code, file, text, otherSpan);
  return { ...told, file, ...positionOf(text, span), ...(other && { other }) };
}

/** The other end of a matter, in the words that the table of kinds has for it. */
export function otherEnd(
  code: KindCode,
  file: string,
  text: string,
  span: Span,
): Place & { readonly what: string } {
  const { other = 'see also' }: Kind<never> = kinds[code];
  return { what: other, file, ...positionOf(text, span) };
}

/** Orders diagnostics as a reader meets them: by file, then from top to bottom. */
export function inFileOrder(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
