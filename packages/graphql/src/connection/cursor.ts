import { badInput } from '../bad-input.ts';
import { fromBase64, toBase64 } from '../base64.ts';

const PREFIX = 'at ';

/** Marks a place in a list by what stands there (its date and name), so that it outlives changes around it. */
export function cursorOf(key: string): string {
  return toBase64(PREFIX + key);
}

/**
 * The key that a cursor marks.
 * @throws {GraphQLError} BAD_USER_INPUT where this API did not make the cursor
 */
export function keyAt(argument: 'after' | 'before', cursor: string): string {
  const text = fromBase64(cursor);
  if (!text.startsWith(PREFIX)) {
    throw badInput(
      `\`${argument}\` is not a cursor: send one that this list gave, from \`edges { cursor }\` or \`pageInfo\`.`,
    );
  }
  return text.slice(PREFIX.length);
}
