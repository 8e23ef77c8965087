/** A pointer to a source, and to a place in it. */
export type Citation = {
  /** Id of the source. */
  readonly source: string;
  /** Where in the source, for example `para. 5`. */
  readonly locator?: string;
  /** Where the id stands in the Markdown, counted in characters from 0. */
  readonly offset: number;
};

/** A bracket of citations, `[@one, para. 5; @two]`: where it stands in the Markdown, and what it cites. */
export type Bracket = {
  readonly start: number;
  readonly end: number;
  readonly citations: readonly Citation[];
};

type Piece = { type: 'text'; value: string } | { type: 'citation'; citations: readonly Citation[] };

const BRACKET = /\[(@[^[\]]+)\]/g;
const ITEM = /^@([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:,\s*(.+))?$/s;

/**
 * The brackets of citations in a text. Pandoc's form: `[@id]`, `[@id, locator]`, `[@one; @two]`.
 * @param start where the text begins in the whole, in which offsets are counted
 */
export function bracketsIn(text: string, start = 0): Bracket[] {
  return [...text.matchAll(BRACKET)].flatMap((match) => {
    const at = start + match.index;
    const citations = citationsIn(match[1] ?? '', at + 1);
    return citations ? [{ start: at, end: at + match[0].length, citations }] : [];
  });
}

/** Citations as the bracket that holds them. */
export function bracketOf(citations: readonly Citation[]): string {
  const items = citations.map(({ source, locator }) => [`@${source}`, locator].filter(Boolean));
  return `[${items.map((item) => item.join(', ')).join('; ')}]`;
}

/** Markdown without its citations. */
export function withoutCitations(markdown: string): string {
  return bracketsIn(markdown).reduceRight(
    (rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end),
    markdown,
  );
}

/**
 * Splits a run of text at its citations.
 * @param value the text as read
 * @param raw the same text as written, in which offsets are counted
 * @param start where `raw` begins in the whole text
 */
export function splitCitations(value: string, raw: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  let written = 0;
  for (const bracket of bracketsIn(value)) {
    const found = raw.indexOf(value.slice(bracket.start, bracket.end), written);
    const at = found === -1 ? written : found;
    const moved = start + at - bracket.start;
    const citations = bracket.citations.map((each) => ({ ...each, offset: each.offset + moved }));
    pushText(pieces, value.slice(read, bracket.start));
    pieces.push({ type: 'citation', citations });
    read = bracket.end;
    written = at + bracket.end - bracket.start;
  }
  pushText(pieces, value.slice(read));
  return pieces;
}

function citationsIn(inner: string, start: number): Citation[] | undefined {
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
