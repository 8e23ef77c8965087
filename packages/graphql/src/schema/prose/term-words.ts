import type { Entity, Record } from '@strike-ledger/core';
import { remember } from '@strike-ledger/core';

import { everyOf } from '../../lookup.ts';

/** A stretch of text that names a term of the glossary. */
export type NamedTerm = {
  readonly term: Entity<'term'>;
  readonly start: number;
  readonly end: number;
};

/** Where a text names terms of the glossary, in whole words; of two that begin together, the longer. */
export function termsNamedIn(
  record: Record,
  text: string,
  language?: string,
): readonly NamedTerm[] {
  const { pattern, terms } = termWordsIn(record)(language);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const word = found.replaceAll(/\s+/g, ' ');
    // An abbreviation is one only in capitals.
    const term = terms.get(word) ?? terms.get(word.toLowerCase());
    return term ? [{ term, start: index, end: index + found.length }] : [];
  });
}

const termWordsIn = remember((record: Record) => {
  const known = new Map<string | undefined, ReturnType<typeof findTermWords>>();
  return (language: string | undefined) => {
    const found = known.get(language) ?? findTermWords(record, language);
    known.set(language, found);
    return found;
  };
});

function findTermWords(record: Record, language: string | undefined) {
  const terms = new Map(
    everyOf(record, 'term').flatMap((term) =>
      wordsFor(term, language).map((word) => [word, term] as const),
    ),
  );
  const longestFirst = [...terms.keys()].sort((left, right) => right.length - left.length);
  const words = longestFirst.map(patternFor).join('|');
  // With a letter, a digit or a hyphen at either end it would be part of another word.
  const pattern = words && new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, 'giu');
  return { terms, pattern };
}

function wordsFor({ fields }: Entity<'term'>, language: string | undefined): readonly string[] {
  if (language) {
    return fields.translations
      .filter((each) => each.language === language)
      .map(({ title }) => title.toLowerCase());
  }
  const spelled = [fields.title, ...fields.alsoCalled].map((word) => word.toLowerCase());
  return fields.abbreviation ? [...spelled, fields.abbreviation] : spelled;
}

// A line of the file may end between two words.
function patternFor(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
