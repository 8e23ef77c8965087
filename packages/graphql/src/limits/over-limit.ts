import { GraphQLError } from 'graphql';

import type { Limit } from './limits.ts';
import { limits } from './limits.ts';

/** How each limit is spoken of: what was asked for, and what to do instead. */
const words: { [Name in Limit]: (asked: string, allowed: string, over: string) => string } = {
  size: (asked, allowed, over) =>
    `The request has ${asked} bytes, ${over} more than the ${allowed} that are read: send a shorter document, or values as variables.`,
  tokens: (asked, allowed, over) =>
    `The document has ${asked} tokens, ${over} more than the ${allowed} that are read: ask in several documents.`,
  depth: (asked, allowed, over) =>
    `The document goes ${asked} levels deep, ${over} more than the ${allowed} that are answered: ask for the inner parts by their id, with \`node\`.`,
  aliases: (asked, allowed, over) =>
    `The document gives ${asked} fields another name, ${over} more than the ${allowed} that are allowed: ask in several documents.`,
  directives: (asked, allowed, over) =>
    `The document has ${asked} directives, ${over} more than the ${allowed} that are allowed: leave out what is not needed.`,
  cost: (asked, allowed, over) =>
    `The answer could hold ${asked} values, ${over} more than the ${allowed} that are given at once: ask for smaller pages with \`first\`.`,
  time: (asked, allowed) =>
    `The answer took more than ${asked} of the ${allowed} milliseconds it may take: ask for smaller pages with \`first\`, or for fewer days with \`asOf\`.`,
};

/** An error that says which limit a question went over, and by how much. */
export function overLimit(limit: Limit, asked: number): GraphQLError {
  const allowed = limits[limit];
  const [askedText, allowedText, overText] = [asked, allowed, asked - allowed].map((count) =>
    count.toLocaleString('en-US'),
  ) as [string, string, string];
  return new GraphQLError(words[limit](askedText, allowedText, overText), {
    extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, asked },
  });
}
