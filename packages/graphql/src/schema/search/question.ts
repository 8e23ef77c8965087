import { badInput } from '../../bad-input.ts';
import { wordsIn } from './words.ts';

const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

/**
 * The terms that a search is for, each once.
 * @throws {GraphQLError} BAD_USER_INPUT where there is nothing to look for, or too much
 */
export function termsAsked(query: string): readonly string[] {
  const bounds = `send 1 to ${MOST_WORDS} words, together up to ${MOST_CHARACTERS} characters`;
  if (query.length > MOST_CHARACTERS) {
    throw badInput(`\`query\` is ${query.length} characters long: ${bounds}.`);
  }
  const terms = [...new Set(wordsIn(query).map(({ term }) => term))];
  if (terms.length > MOST_WORDS) {
    throw badInput(`\`query\` holds ${terms.length} words: ${bounds}.`);
  }
  if (terms.length === 0) {
    const emptiness = query.trim() === '' ? 'is empty' : 'holds no word to look for';
    throw badInput(`\`query\` ${emptiness}: ${bounds}, such as "class size".`);
  }
  return terms;
}
