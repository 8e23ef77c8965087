import { badInput } from '../bad-input.ts';

/** Most items on a page. */
export const maximumPageSize = 200;
/** Items on a page where the asker does not say. */
export const defaultPageSize = 50;

/** From which end of a list, and how many. */
export type PageSize = { readonly from: 'start' | 'end'; readonly count: number };

/**
 * Reads `first` and `last`.
 * @throws {GraphQLError} BAD_USER_INPUT where both are sent or one is out of bounds
 */
export function pageSizeOf(
  first: number | null | undefined,
  last: number | null | undefined,
): PageSize {
  if (first != null && last != null) {
    throw badInput('`first` and `last` do not go together: send one of them.');
  }
  if (last != null) return { from: 'end', count: inBounds('last', last) };
  return { from: 'start', count: first == null ? defaultPageSize : inBounds('first', first) };
}

function inBounds(argument: string, count: number): number {
  if (count >= 1 && count <= maximumPageSize) return count;
  throw badInput(`\`${argument}: ${count}\` is out of bounds: send 1 to ${maximumPageSize}.`);
}
