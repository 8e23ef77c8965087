import type { Span } from '@strike-ledger/core';
import type { Node } from 'yaml';
import { isCollection, isNode, isPair } from 'yaml';

/** Where a node stands in its text; of a mapping or list without brackets, its first key or item. */
export function spanOfNode(node: Node | null): Span {
  const [from, to] = node?.range ?? [0, 1];
  return { offset: from, length: Math.max(1, endOfFirst(node, to) - from) };
}

function endOfFirst(node: Node | null, end: number): number {
  if (!isCollection(node) || node.flow) return end;
  const [first] = node.items;
  const item = isPair(first) ? first.key : first;
  return isNode(item) && item.range ? endOfFirst(item, item.range[1]) : end;
}
