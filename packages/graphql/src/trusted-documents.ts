import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { examples } from './examples.generated.ts';
import type { TrustedDocuments } from './http/read-question.ts';

/**
 * The examples, by id: `sha256:` and the hash of the text in hexadecimal. They are what the data page and GraphiQL show;
 * the site's own documents are asked in process, and never over HTTP.
 */
export const trustedDocuments: TrustedDocuments = new Map(
  examples.map(({ query }) => [`sha256:${bytesToHex(sha256(utf8ToBytes(query)))}`, query]),
);
