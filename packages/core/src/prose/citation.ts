/** A pointer to a source, and to a place in it. */
export type Citation = {
  /** Id of the source. */
  readonly source: string;
  /** Where in the source, for example `para. 5`. */
  readonly locator?: string;
  /** Where the id stands in the Markdown, counted in characters from 0. */
  readonly offset: number;
};

type Piece = { type: 'text'; value: string } | { type: 'citation'; citations: readonly Citation[] };

const BRACKET = /\[(@[^[\]]+)\]/g;
const ITEM = /^@([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:,\s*(.+))?$/s;

/**
 * Splits a run of text at its citations. Pandoc's form: `[@id]`, `[@id, locator]`, `[@one; @two]`.
 * @param value the text as read
 * @param raw the same text as written, in which offsets are counted
 * @param start where `raw` begins in the whole text
 */
export function splitCitations(value: string, raw: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  let written = 0;
  for (const match of value.matchAll(BRACKET)) {
    const found = raw.indexOf(match[0], written);
    const offset = start + (found === -1 ? written : found);
    const citations = parseBracket(match[1] ?? '', offset + 1);
    if (!citations) continue;
    pushText(pieces, value.slice(read, match.index));
    pieces.push({ type: 'citation', citations });
    read = match.index + match[0].length;
    written = (found === -1 ? written : found) + match[0].length;
  }
  pushText(pieces, value.slice(read));
  return pieces;
}

function parseBracket(inner: string, start: number): Citation[] | undefined {
  const citations: Citation[] = [];
  let offset = start;
  for (const part of inner.split(';')) {
    const match = ITEM.exec(part.trim());
    if (!match?.[1]) return undefined;
    const at = offset + part.indexOf('@') + 1;
    citations.push({ source: match[1], ...(match[2] && { locator: match[2].trim() }), offset: at });
    offset += part.length + 1;
  }
  return citations;
}

function pushText(pieces: Piece[], value: string): void {
  if (value !== '') pieces.push({ type: 'text', value });
}
