import type { Node } from 'yaml';
import { isCollection, isNode, isPair } from 'yaml';

import type { Span } from '../diagnostics/position.ts';

/** Where a node stands in its text; of a mapping or list without brackets, its first key or item. */
export function spanOfNode(node: Node | null): Span {
  const [from, to] = node?.range ?? [0, 1];
  const length = isCollection(node) && !node.flow ? firstItemLength(node.items[0]) : to - from;
  return { offset: from, length: Math.max(1, length) };
}

function firstItemLength(first: unknown): number {
  const key = isPair(first) ? first.key : first;
  return isNode(key) && key.range ? key.range[1] - key.range[0] : 1;
}
