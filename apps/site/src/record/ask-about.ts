import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

import { ask } from './ask.ts';

/**
 * What a document asks of one dispute.
 * @throws {Error} where the record has no dispute of that slug
 */
export async function askAbout<Answer extends OfDispute, Asked extends { dispute: string }>(
  document: TypedDocumentNode<Answer, Asked>,
  asked: Asked,
): Promise<NonNullable<Answer['dispute']>> {
  // Whether `ask` takes variables is read from the document, which is not known here.
  const askWith: (document: TypedDocumentNode<Answer, Asked>, asked: Asked) => Promise<Answer> =
    ask;
  const { dispute } = await askWith(document, asked);
  if (!dispute) throw new Error(`There is no dispute \`${asked.dispute}\` in the record.`);
  return dispute;
}

type OfDispute = { readonly dispute: object | null };
