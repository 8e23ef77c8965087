import { DisputesDocument, LanguagesDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { languages, pageWordsIn } from './languages.ts';

/**
 * The static paths of a page that every language has.
 * @throws {Error} where the record is translated into a language of which the site has no words
 */
export async function pathsForLanguages(): Promise<{ params: { language: string } }[]> {
  const { meta } = await ask(LanguagesDocument);
  for (const language of meta.languages) pageWordsIn(language);
  return languages.map((language) => ({ params: { language } }));
}

/** The static paths of a page that every dispute has in every language. */
export async function pathsForDisputesInLanguages(): Promise<
  { params: { language: string; dispute: string } }[]
> {
  const [paths, { disputes }] = await Promise.all([pathsForLanguages(), ask(DisputesDocument)]);
  return paths.flatMap(({ params }) =>
    disputes.map(({ slug }) => ({ params: { ...params, dispute: slug } })),
  );
}
