import type { Node, Paragraph } from 'mdast';

/** A stretch of Markdown, in characters from its start. */
export type Range = { readonly start: number; readonly end: number };

/** A bracket of citations: `[@one, para. 5; @two]`. */
export type Bracket = Range & { readonly items: readonly CitedItem[] };

/** One citation of a bracket, as it is written. */
type CitedItem = { readonly source: string; readonly written: string };

/** A sentence with the brackets that back it. It reaches to where the next begins. */
export type Sentence = Range & { readonly brackets: readonly Bracket[] };

const BRACKET = /\[(@[^[\]]+)\]/g;
const ID = /^@([A-Za-z0-9.-]*[A-Za-z0-9])/;
// A full stop behind the bracket, with closing marks around it, ends a sentence; so does one before it.
const STOP = /^["”’')*_]*[.!?]["”’')*_]*(?=\s|$)/;
const STOPPED = /[.!?]["”’')*_]*\s*$/;

/** The sentences of a paragraph. What has no citation of its own goes with the next that has one, or the last. */
export function sentencesOf(markdown: string, paragraph: Paragraph): readonly Sentence[] {
  const { start, end } = rangeOf(paragraph);
  const written = markdown.slice(start, end);
  const sentences: Sentence[] = [];
  let from = start;
  let brackets: Bracket[] = [];
  for (const match of written.matchAll(BRACKET)) {
    const after = match.index + match[0].length;
    const items = itemsOf(match[1] ?? '');
    brackets.push({ start: start + match.index, end: start + after, items });
    const stop = endOfSentence(written, match.index, after);
    if (stop === undefined) continue;
    sentences.push({ start: from, end: start + stop, brackets });
    [from, brackets] = [start + stop, []];
  }
  const last = brackets.length > 0 ? { start: from, brackets } : sentences.pop();
  return last ? [...sentences, { ...last, end }] : sentences;
}

/** Where a node stands in its Markdown. */
export function rangeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

// Where the next sentence begins, if one ends with the bracket.
function endOfSentence(written: string, bracket: number, after: number): number | undefined {
  const rest = written.slice(after);
  const stop = STOP.exec(rest)?.[0] ?? (STOPPED.test(written.slice(0, bracket)) ? '' : undefined);
  if (stop === undefined) return undefined;
  const space = /^\s*/.exec(rest.slice(stop.length))?.[0] ?? '';
  return after + stop.length + space.length;
}

function itemsOf(inner: string): CitedItem[] {
  return inner.split(';').flatMap((part) => {
    const written = part.trim();
    const source = ID.exec(written)?.[1];
    return source ? { source, written } : [];
  });
}
