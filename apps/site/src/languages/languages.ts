import type { LanguageWords, PageWords } from './words.ts';

/** The language that the record and the pages are written in. */
export const ORIGINAL = 'en';

const files = import.meta.glob<{ words: LanguageWords }>('./words/*.ts', { eager: true });

/** Every language of the site with its words, by its tag. */
const wordsByLanguage: ReadonlyMap<string, LanguageWords> = new Map(
  Object.entries(files).map(([path, { words }]) => [path.replace(/^.*\/|\.ts$/g, ''), words]),
);

/** Tags of the languages into which pages are translated. */
export const languages: readonly string[] = [...wordsByLanguage.keys()].filter(
  (language) => language !== ORIGINAL,
);

/** Tag of the language of the page at a path: that of its first part, such as `/es/`, else the original. */
export function languageAt(path: string): string {
  const [, first = ''] = path.split('/');
  return languages.includes(first) ? first : ORIGINAL;
}

/**
 * The words of the site in a language.
 * @throws {Error} where there is no file of them
 */
export function wordsIn(language: string): LanguageWords {
  const words = wordsByLanguage.get(language);
  if (!words) throw new Error(`The site has no words in \`${language}\`: add ${fileOf(language)}.`);
  return words;
}

/**
 * The words of the translated pages in a language.
 * @throws {Error} where they are not in its file
 */
export function pageWordsIn(language: string): PageWords {
  const { pages } = wordsIn(language);
  if (!pages) throw new Error(`${fileOf(language)} lacks the words of the pages: add \`pages\`.`);
  return pages;
}

function fileOf(language: string): string {
  return `apps/site/src/languages/words/${language}.ts`;
}
