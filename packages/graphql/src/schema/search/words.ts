import { singularOf } from './singular.ts';

// A number with its separators, a percent sign, or a word with the apostrophes inside it.
const WORD = /\p{N}+(?:[.,]\p{N}+)*|%|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

const NUMBER = /^\p{N}/u;
const PLAIN = /^[A-Za-z0-9'’]+$/;

/** Words that say nothing about what a text is about. */
const SMALL = new Set(
  'a an and are as at be been but by did do does for from had has have how in into is it its of on or than that the their there they this to was were what when which while who why will with would'.split(
    ' ',
  ),
);

/** A word of a text and how it is looked up. */
export type Word = {
  /** In lower case, without accents, in the singular: cafés is cafe, the teachers’ is teacher. */
  readonly term: string;
  /** Where it begins and ends in the text, in characters from 0. */
  readonly start: number;
  readonly end: number;
};

/** The words of a text in reading order, without small ones such as `of`. Hyphens part words: class-size is two. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = termOf(word);
    if (!SMALL.has(term)) words.push({ term, start: index, end: index + word.length });
  }
  return words;
}

function termOf(word: string): string {
  if (word === '%') return 'percent';
  if (NUMBER.test(word)) return word.replaceAll(',', '');
  const plain = (PLAIN.test(word) ? word : unaccented(word)).toLowerCase();
  return singularOf(plain.replace(/['’]s$/, '').replaceAll(/['’]/g, ''));
}

function unaccented(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
