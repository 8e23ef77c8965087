/** A stretch of a file's text, in characters from its start. */
export type Span = { readonly offset: number; readonly length: number };

/** Where a span begins, as editors count, and how much of its first line it covers. */
export function positionOf(
  text: string,
  { offset, length }: Span,
): { line: number; column: number; length: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const endOfLine = text.indexOf('\n', offset);
  const onLine = (endOfLine === -1 ? text.length : endOfLine) - offset;
  return { line, column, length: Math.max(1, Math.min(length, onLine)) };
}
