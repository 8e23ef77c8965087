import { cursorOf, keyAt } from './cursor.ts';
import { pageSizeOf } from './page-size.ts';

/** Relay's arguments, as they come in. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

/** How a list is ordered: each item's key, and which key stands first. */
export type Order<Item> = {
  readonly keyOf: (item: Item) => string;
  readonly isDescending?: boolean;
  /** The key by which an item stands now, where keys change with the record; of what is gone, the key as it was. */
  readonly currentKeyOf?: (key: string) => string;
};

/**
 * One page of a list, by the Relay Cursor Connections Specification.
 * A cursor is found again by its key: where its item is gone, the page goes on from where it would stand.
 * @throws {GraphQLError} BAD_USER_INPUT where an argument is out of bounds or no cursor
 */
export function paginate<Item>(items: readonly Item[], order: Order<Item>, page: PageArguments) {
  const size = pageSizeOf(page.first, page.last);
  const isBehind = order.isDescending
    ? (item: Item, key: string) => order.keyOf(item) < key
    : (item: Item, key: string) => order.keyOf(item) > key;

  const { currentKeyOf = (key) => key } = order;
  const after = page.after == null ? undefined : currentKeyOf(keyAt('after', page.after));
  const before = page.before == null ? undefined : currentKeyOf(keyAt('before', page.before));
  const start = after === undefined ? 0 : countWhile(items, (item) => !isBehind(item, after));
  const end =
    before === undefined
      ? items.length
      : countWhile(items, (item) => order.keyOf(item) !== before && !isBehind(item, before));

  const window = items.slice(start, Math.max(start, end));
  const nodes = size.from === 'start' ? window.slice(0, size.count) : window.slice(-size.count);
  const skipped = size.from === 'start' ? 0 : window.length - nodes.length;
  const cursorAt = (node: Item | undefined) =>
    node === undefined ? null : cursorOf(order.keyOf(node));
  // Cursors are made where they are asked for: many ask for nodes alone.
  return {
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(order.keyOf(node)), node }));
    },
    nodes,
    totalCount: items.length,
    pageInfo: {
      hasPreviousPage: start + skipped > 0,
      hasNextPage: start + skipped + nodes.length < items.length,
      get startCursor() {
        return cursorAt(nodes[0]);
      },
      get endCursor() {
        return cursorAt(nodes.at(-1));
      },
    },
  };
}

function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  const index = items.findIndex((item) => !holds(item));
  return index === -1 ? items.length : index;
}
