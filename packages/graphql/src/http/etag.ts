import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Question } from '../asking/question.ts';
import { schemaVersion } from '../schema/meta/about.ts';
import type { MediaType } from './media-type.ts';

/**
 * A strong validator for the answer to a question: the same for the same bytes of the same type in the same coding,
 * from the same record by the same schema. https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export function etagOf(
  { query, operationName, variables }: Question,
  { contentHash, coding }: { readonly contentHash: string; readonly coding: string },
  mediaType: MediaType,
): string {
  const key = JSON.stringify([query, operationName, variables]);
  const parts = [schemaVersion, contentHash, coding, mediaType, key];
  return `"${bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 32)}"`;
}

/** Whether an If-None-Match header names the validator: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2. */
export function isKnown(etag: string, ifNoneMatch: string | null): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
