import type { Document, Node, Pair } from 'yaml';
import { isAlias, isCollection, isNode, isScalar, visit } from 'yaml';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { spanOfNode } from './span-of-node.ts';

/** How many collections may lie within each other: far more than any schema has. */
export const MOST_DEPTH = 32;

// YAML's own tags for maps, lists and texts, which are the same as none.
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:map|seq|str)$/;

/** Finds what YAML allows and the record does not use: anchors, aliases, tags, keys that are no words, deep nesting. */
export function foreignFeatures(document: Document.Parsed, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node, path) {
      problems.push(...markedWith(node, text));
      if (!isCollection(node) || depthOf(path) !== MOST_DEPTH) return undefined;
      problems.push(problem('yaml/too-deep', spanOfNode(node), { most: MOST_DEPTH }));
      return visit.SKIP;
    },
    Pair(_key, { key }) {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '') return;
      const span = isNode(key) ? spanOfNode(key) : TOP;
      problems.push(problem('yaml/key-not-a-word', span, {}));
    },
  });
  return problems;
}

function* markedWith(node: Node, text: string): Generator<Problem> {
  const { offset, length } = spanOfNode(node);
  const from = (at: number) => ({ offset: at, length: offset + length - at });
  if (isAlias(node)) yield problem('yaml/anchor', { offset, length }, {});
  else if (node.anchor) yield problem('yaml/anchor', from(text.lastIndexOf('&', offset)), {});
  if (node.tag && !PLAIN_TAG.test(node.tag)) {
    const at = text.slice(0, text.lastIndexOf('!', offset) + 1).search(/![^\s,[\]{}]*$/);
    const [tag = ''] = /^[^\s,[\]{}]+/.exec(text.slice(at)) ?? [];
    yield problem('yaml/tag', from(at), { tag });
  }
}

function depthOf(path: readonly (Document | Node | Pair)[]): number {
  return path.filter((each) => isCollection(each)).length;
}
