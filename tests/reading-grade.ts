import type { Record } from '@strike-ledger/core';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Names and figures are learned, not sounded out: however long, one counts as a word of two syllables. */
const LEARNED = 2;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The American school grade in which a text can be read, by the formula of Flesch and Kincaid.
 * Their count of syllables would hold "Guadalupe Guerrero" and "$1,234,567" against the writer, who may not change them.
 * @param names words that are names, as {@link namesIn} gives them
 */
export function readingGrade(text: string, names: ReadonlySet<string>): number {
  const found = sentencesIn(text);
  const syllables = found.flatMap((sentence) => syllablesOf(sentence, names));
  return fleschKincaid({
    sentence: found.length,
    word: syllables.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

/** Every word of the names of people, organizations and places that a record holds. */
export function namesIn(record: Record): ReadonlySet<string> {
  const names = [...record.entities.values()].flatMap((entity) => {
    if (entity.type === 'person') return [entity.fields.name];
    if (entity.type === 'organization') return [entity.fields.name, entity.fields.shortName ?? ''];
    return entity.type === 'dispute' ? [entity.fields.place] : [];
  });
  return new Set(names.flatMap(wordsIn).filter(isCapitalized));
}

// The stops of "8 p.m." and "U.S." end no sentence.
function sentencesIn(text: string): string[] {
  const plain = text.replaceAll(/\b([A-Za-z])\.(?=[A-Za-z]\b|\s+[a-z])/g, '$1');
  return [...sentences.segment(plain)]
    .map(({ segment }) => segment)
    .filter((each) => wordsIn(each).length > 0);
}

function syllablesOf(sentence: string, names: ReadonlySet<string>): number[] {
  return wordsIn(sentence).map((word, index) => {
    if (/\d/.test(word)) return LEARNED;
    const isName = names.has(word) || (index > 0 && isCapitalized(word));
    return isName ? Math.min(syllable(word), LEARNED) : syllable(word);
  });
}

function wordsIn(text: string): string[] {
  return [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
