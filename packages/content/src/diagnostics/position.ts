import type { Span } from '@strike-ledger/core';

/** The top of a file: where what concerns all of it is told. */
export const TOP: Span = { offset: 0, length: 1 };

/** Where something stands, as editors count: in UTF-16 units, both from 1. */
export type Position = {
  readonly line: number;
  readonly column: number;
  /** How many characters it covers on its line. */
  readonly length: number;
};

/** Where a span begins, and how much of its first line it covers. */
export function positionOf(text: string, { offset: wanted, length }: Span): Position {
  const offset = Math.min(wanted, text.length);
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const endOfLine = text.indexOf('\n', offset);
  const onLine = (endOfLine === -1 ? text.length : endOfLine) - offset;
  return {
    line: countLines(text, lineStart),
    column: offset - lineStart + 1,
    length: Math.max(1, Math.min(length, onLine)),
  };
}

function countLines(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
