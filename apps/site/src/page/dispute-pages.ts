import { pathIn } from '../languages/alternates.ts';
import { ORIGINAL, wordsIn } from '../languages/languages.ts';

/** A page in the masthead. */
export type PageLink = { readonly text: string; readonly path: string };

/** The pages that every dispute has, in the order of the masthead. */
export function disputePages(slug: string): readonly PageLink[] {
  const { frame } = wordsIn(ORIGINAL);
  return [
    { text: frame.overview, path: `/${slug}/` },
    { text: frame.timeline, path: `/${slug}/timeline/` },
    { text: frame.fightingFor, path: `/${slug}/fighting-for/` },
    { text: frame.budget, path: `/${slug}/budget/` },
    { text: frame.offers, path: `/${slug}/offers/` },
    { text: frame.families, path: `/${slug}/families/` },
    { text: frame.allies, path: `/${slug}/allies/` },
    { text: frame.people, path: `/${slug}/people/` },
    { text: frame.sources, path: `/${slug}/sources/` },
  ];
}

/** The pages that every dispute has in a language into which it is translated. */
export function translatedPages(slug: string, language: string): readonly PageLink[] {
  const { frame } = wordsIn(language);
  return [
    { text: frame.overview, path: pathIn(language, `/${slug}/`) },
    { text: frame.timeline, path: pathIn(language, `/${slug}/timeline/`) },
    { text: frame.fightingFor, path: pathIn(language, `/${slug}/fighting-for/`) },
    { text: frame.families, path: pathIn(language, `/${slug}/families/`) },
    { text: frame.glossary, path: pathIn(language, '/glossary/') },
  ];
}
