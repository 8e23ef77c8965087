import { languageAt, languages, ORIGINAL, wordsIn } from './languages.ts';

/** The same page in one of its languages. */
export type Alternate = {
  readonly language: string;
  /** What its speakers call the language. */
  readonly name: string;
  readonly path: string;
};

/** Pages of a dispute that are translated, below its slug. */
const TRANSLATED = ['', 'timeline/', 'fighting-for/', 'families/'];

/** A page in every language that it is in, the original first; nothing where it is in one only. */
export function alternatesOf(path: string, disputes: readonly string[]): readonly Alternate[] {
  const original = originalOf(path);
  const pages = disputes.flatMap((slug) => TRANSLATED.map((page) => `/${slug}/${page}`));
  if (!['/', '/glossary/', ...pages].includes(original)) return [];
  return [ORIGINAL, ...languages].map((language) => ({
    language,
    name: wordsIn(language).name,
    path: pathIn(language, original),
  }));
}

/** The path of a page in the original language. */
export function originalOf(path: string): string {
  const language = languageAt(path);
  return language === ORIGINAL ? path : path.slice(language.length + 1);
}

/** The path of a page in a language, from that in the original. */
export function pathIn(language: string, original: string): string {
  return language === ORIGINAL ? original : `/${language}${original}`;
}
