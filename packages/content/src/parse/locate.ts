import type { Path } from '@strike-ledger/core';
import type { Document, Node } from 'yaml';
import { isMap, isNode, isScalar } from 'yaml';

import type { ParsedFile } from './parsed-file.ts';
import { spanOfNode } from './span-of-node.ts';
import { writtenAt } from './written-at.ts';

/** The data of a document, and where each value of it is written. */
export function locate(document: Document.Parsed, text: string, start: number): ParsedFile {
  const spanFrom = (node: Node | null) => {
    const { offset, length } = spanOfNode(node);
    return { offset: start + offset, length };
  };
  const spanOf = (path: Path) => spanFrom(nearest(document, path));
  return {
    data: document.toJS(),
    spanOf,
    keySpanOf: (path) => spanFrom(keyNode(document, path) ?? nearest(document, path)),
    spanInProse: (path, offset, length) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return spanOf(path);
      const [from, to] = node.range;
      const written = text.slice(from, to);
      const first = writtenAt(node.value, offset, written, node.type);
      const last = writtenAt(node.value, offset + Math.max(length, 1) - 1, written, node.type);
      return { offset: start + from + first, length: Math.max(1, last + 1 - first) };
    },
  };
}

function nearest(document: Document.Parsed, path: Path): Node | null {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNode(document: Document.Parsed, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair && isNode(pair.key) ? pair.key : undefined;
}
