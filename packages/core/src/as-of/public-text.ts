import type { Bracket } from '../prose/citation.ts';
import { bracketOf } from '../prose/citation.ts';
import type { CitedText } from '../prose/cited-text.ts';
import { parseCitedText } from '../prose/cited-text.ts';
import { visit } from '../prose/visit.ts';
import type { Range, Sentence } from './sentences.ts';
import { rangeOf, sentencesOf } from './sentences.ts';

/** Whether a source was out. */
export type IsOut = (source: string) => boolean;

/**
 * What a text is. A `story` is told in hindsight: a sentence of it was public when everything that it cites was out. A
 * `statement` is one thing that somebody asked, offered or said: a sentence of it was public, up to the first of its
 * citations of which nothing was out, when the first source of each was; later sources are left away.
 */
export type TextKind = 'story' | 'statement';

/** The sentences of a text that were public; undefined where none was. */
export function publicText(text: CitedText, kind: TextKind, isOut: IsOut): CitedText | undefined {
  const { citations } = text;
  if (citations.every(({ source }) => isOut(source))) return text;
  if (!citations.some(({ source }) => isOut(source))) return undefined;
  const markdown =
    kind === 'story'
      ? cut(text, (sentence) => storySentence(sentence, isOut))
      : cut(text, (sentence) => publicClauses(text, sentence, isOut)) ||
        cut(text, (sentence) => wholeSentence(sentence, isOut));
  return markdown === '' ? undefined : parseCitedText(markdown);
}

type Cut = Range & { readonly put: string };

function cut(
  { markdown, tree }: CitedText,
  cutsIn: (sentence: Sentence) => readonly Cut[],
): string {
  const cuts: Cut[] = [];
  visit(tree, (paragraph, parent) => {
    if (paragraph.type !== 'paragraph') return;
    const own = sentencesOf(markdown, paragraph).map((each) => ({ each, cuts: cutsIn(each) }));
    const isGone = own.every(({ each, cuts: [first] }) => first?.put === '' && isAll(each, first));
    const isAlone = parent?.type === 'listItem' && parent.children.length === 1;
    if (isGone) cuts.push({ ...rangeOf(isAlone ? parent : paragraph), put: '' });
    else cuts.push(...own.flatMap((sentence) => sentence.cuts));
  });
  return cuts
    .toReversed()
    .reduce((rest, { start, end, put }) => rest.slice(0, start) + put + rest.slice(end), markdown)
    .replace(/ +(?=[,;.])/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function storySentence(sentence: Sentence, isOut: IsOut): readonly Cut[] {
  const isPublic = sentence.brackets.every(({ citations }) =>
    citations.every(({ source }) => isOut(source)),
  );
  return isPublic ? [] : [allOf(sentence)];
}

function publicClauses({ markdown }: CitedText, sentence: Sentence, isOut: IsOut): readonly Cut[] {
  const { brackets, end } = sentence;
  const later = brackets.findIndex((bracket) => !isCitable(bracket, isOut));
  if (later === -1) return brackets.map((bracket) => citing(bracket, isOut));
  const last = brackets[later - 1];
  if (!last) return [allOf(sentence)];
  const space = /\s*$/.exec(markdown.slice(last.end, end))?.[0] ?? '';
  return [
    ...brackets.slice(0, later).map((bracket) => citing(bracket, isOut)),
    { start: last.end, end, put: `.${space}` },
  ];
}

// The last resort: somebody had said it, though the first half of the sentence stands on what came out later.
function wholeSentence(sentence: Sentence, isOut: IsOut): readonly Cut[] {
  const { brackets } = sentence;
  return brackets.some((bracket) => isCitable(bracket, isOut))
    ? brackets.map((bracket) => citing(bracket, isOut))
    : [allOf(sentence)];
}

function isCitable({ citations }: Bracket, isOut: IsOut): boolean {
  return citations.some(({ source }) => isOut(source));
}

function citing({ start, end, citations }: Bracket, isOut: IsOut): Cut {
  const out = citations.filter(({ source }) => isOut(source));
  return { start, end, put: out.length > 0 ? bracketOf(out) : '' };
}

function allOf({ start, end }: Sentence): Cut {
  return { start, end, put: '' };
}

function isAll(sentence: Sentence, { start, end }: Range): boolean {
  return start === sentence.start && end === sentence.end;
}
