import type { Problem } from './diagnostic.ts';
import { problem } from './diagnostic.ts';

/** Mistakes of one file that are told one by one. */
const TOLD = 20;

/** The first mistakes of a file, from top to bottom, and how many more there are. */
export function firstProblems(all: readonly Problem[]): readonly Problem[] {
  const ordered = all.toSorted((left, right) => left.span.offset - right.span.offset);
  const next = ordered[TOLD];
  if (!next) return ordered;
  const rest = problem('file/more-mistakes', next.span, { count: ordered.length - TOLD });
  return [...ordered.slice(0, TOLD), rest];
}
