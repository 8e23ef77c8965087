import { describe, expect, test } from 'vitest';

import { cursorOf } from './cursor.ts';
import type { PageArguments } from './paginate.ts';
import { paginate } from './paginate.ts';

const letters = ['a', 'b', 'd', 'e', 'f'];
const page = (sent: PageArguments) => paginate(letters, { keyOf: (letter) => letter }, sent);
const at = cursorOf;

describe('a page', () => {
  test.each([
    ['from the start', { first: 2 }, 'ab', [false, true]],
    ['behind a cursor', { first: 2, after: at('b') }, 'de', [true, true]],
    ['to the end', { first: 3, after: at('b') }, 'def', [true, false]],
    ['of the last', { last: 2 }, 'ef', [true, false]],
    ['in front of a cursor', { last: 2, before: at('e') }, 'bd', [true, true]],
    ['between two cursors', { first: 9, after: at('a'), before: at('f') }, 'bde', [true, true]],
    ['behind what is gone', { first: 2, after: at('c') }, 'de', [true, true]],
    ['in front of what is gone', { last: 1, before: at('c') }, 'b', [true, true]],
    ['behind the end', { first: 2, after: at('f') }, '', [true, false]],
    ['of everything', {}, 'abdef', [false, false]],
  ])('%s', (_, sent, nodes, [hasPreviousPage, hasNextPage]) => {
    const { nodes: found, pageInfo, totalCount } = page(sent);
    expect(found.join('')).toBe(nodes);
    expect(pageInfo).toMatchObject({ hasPreviousPage, hasNextPage });
    expect(totalCount).toBe(letters.length);
  });

  test('in descending order follows the same cursors', () => {
    const descending = { keyOf: (letter: string) => letter, isDescending: true };
    const { nodes } = paginate(letters.toReversed(), descending, { first: 2, after: at('d') });
    expect(nodes).toEqual(['b', 'a']);
  });

  test.each([
    [{ first: 0 }, '`first: 0` is out of bounds: send 1 to 200.'],
    [{ first: -1 }, '`first: -1` is out of bounds: send 1 to 200.'],
    [{ last: 10_000 }, '`last: 10000` is out of bounds: send 1 to 200.'],
    [{ first: 1, last: 1 }, '`first` and `last` do not go together: send one of them.'],
    [{ after: 'x' }, '`after` is not a cursor: send one that this list gave'],
    [{ before: '' }, '`before` is not a cursor: send one that this list gave'],
  ])('asked for as %j is refused', (sent, message) => {
    expect(() => page(sent)).toThrow(message);
  });
});
