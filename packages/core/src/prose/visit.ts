import type { Nodes, Parents } from 'mdast';

/** Calls for a node and all below it, in reading order. Every paragraph is gone through, so it does no more than that. */
export function visit(
  node: Nodes,
  call: (node: Nodes, parent?: Parents) => void,
  parent?: Parents,
): void {
  call(node, parent);
  if ('children' in node) for (const child of node.children) visit(child, call, node);
}
