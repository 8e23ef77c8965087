import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Entity } from './entity.ts';
import { addressOf } from './entity.ts';

/** SHA-256 over what the entities say, in hexadecimal: the same for the same content in any order of files. */
export function contentHashOf(entities: readonly Entity[]): string {
  const lines = entities
    .map((entity) => `${addressOf(entity)} ${JSON.stringify(entity.fields, canonical)}`)
    .sort();
  return bytesToHex(sha256(utf8ToBytes(lines.join('\n'))));
}

// Keys in alphabetical order; cited prose as it was written, without the tree that was read from it.
function canonical(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('markdown' in value && 'tree' in value) return value.markdown;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
