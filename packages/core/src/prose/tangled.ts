/** Marks in one block of text, at most: five times as many as the densest of the record has. */
const MOST_MARKS = 400;

// What a parser of Markdown has to look ahead and back for: its time grows with the square of them, or worse.
const MARK = /[*_`<>[\]!&\\]/g;

// List items and quotations within each other, written on one line. Of the spaces between two marks each is read in
// one way alone: with more ways, the time to find none would grow with every power of them.
const NESTED = /^(?:[ \t]*(?:[-+*>]|\d+[.)])){9,}/m;

/** Where a text begins to be too tangled to be read as Markdown in good time, if it is anywhere. */
export function tangledAt(markdown: string): number | undefined {
  const nested = markdown.search(NESTED);
  let offset = 0;
  for (const block of markdown.split(/(\n[ \t]*\n)/)) {
    if ((block.match(MARK)?.length ?? 0) > MOST_MARKS) return offset;
    offset += block.length;
  }
  return nested === -1 ? undefined : nested;
}
