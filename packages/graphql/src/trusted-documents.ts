import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { examples } from './examples.generated.ts';
import type { TrustedDocuments } from './http/read-question.ts';

/** The examples and the given documents, by id: `sha256:` and the hash of the text in hexadecimal. */
export function trustedDocuments(documents: readonly string[]): TrustedDocuments {
  const texts = [...examples.map(({ query }) => query), ...documents];
  return new Map(texts.map((text) => [`sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`, text]));
}
