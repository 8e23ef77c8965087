import type { Node, Paragraph } from 'mdast';

import type { Bracket } from '../prose/citation.ts';
import { bracketsIn } from '../prose/citation.ts';

/** A stretch of Markdown, in characters from its start. */
export type Range = { readonly start: number; readonly end: number };

/** A sentence with the brackets that back it. It reaches to where the next begins. */
export type Sentence = Range & { readonly brackets: readonly Bracket[] };

// A full stop behind the bracket, with closing marks around it, ends a sentence; so does one before it.
const STOP = /^["”’')*_]*[.!?]["”’')*_]*(?=\s|$)/;
const STOPPED = /[.!?]["”’')*_]*\s*$/;

/** The sentences of a paragraph. What has no citation of its own goes with the next that has one, or the last. */
export function sentencesOf(markdown: string, paragraph: Paragraph): readonly Sentence[] {
  const { start, end } = rangeOf(paragraph);
  const sentences: Sentence[] = [];
  let from = start;
  let brackets: Bracket[] = [];
  for (const bracket of bracketsIn(markdown.slice(start, end), start)) {
    brackets.push(bracket);
    const before = markdown.slice(start, bracket.start);
    const length = lengthOfEnd(before, markdown.slice(bracket.end, end));
    if (length === undefined) continue;
    const stop = bracket.end + length;
    sentences.push({ start: from, end: stop, brackets });
    [from, brackets] = [stop, []];
  }
  const last = brackets.length > 0 ? { start: from, brackets } : sentences.pop();
  return last ? [...sentences, { ...last, end }] : sentences;
}

/** Where a node stands in its Markdown. */
export function rangeOf({ position }: Node): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

// How far behind a bracket the next sentence begins, if one ends with the bracket.
function lengthOfEnd(before: string, behind: string): number | undefined {
  const stop = STOP.exec(behind)?.[0] ?? (STOPPED.test(before) ? '' : undefined);
  if (stop === undefined) return undefined;
  const space = /^\s*/.exec(behind.slice(stop.length))?.[0] ?? '';
  return stop.length + space.length;
}
