import type { Span } from './position.ts';
import { positionOf } from './position.ts';

/** What is wrong at a stretch of a text. */
export type Problem = {
  /** Kind of mistake, for example `ref/unknown-person`. */
  readonly code: string;
  readonly span: Span;
  /** What is wrong. */
  readonly message: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** What to do about it. */
  readonly hint: string;
};

/** A mistake in a file of the record, told so that its author can mend it. */
export type Diagnostic = Omit<Problem, 'span'> & {
  readonly severity: 'error' | 'warning';
  /** Path below the content folder. */
  readonly file: string;
  /** Where the mistake begins, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** How many characters it covers on its line. */
  readonly length: number;
};

/** Places a problem in its file. */
export function fromProblem(problem: Problem, file: string, text: string): Diagnostic {
  const { code, message, suggestion, hint, span } = problem;
  const place = { file, ...positionOf(text, span) };
  return { code, severity: 'error', ...place, message, ...(suggestion && { suggestion }), hint };
}

/** Orders diagnostics as a reader meets them: by file, then from top to bottom. */
export function inFileOrder(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
