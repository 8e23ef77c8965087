import { hash } from 'node:crypto';

import type { CitedText, Entity } from '@strike-ledger/core';
import { parseCitedText, proseOf } from '@strike-ledger/core';

/** An entity on a line: the key it is found by, the hash of all else, the entity. */
export function lineOf(key: string, entity: Entity): string {
  const written = JSON.stringify(entity, withoutTree);
  return `${key} ${sumOf(key, written)} ${written}`;
}

/** The entity on a line; undefined where the line is not as it was written. */
export function entityOf(line: string): Entity | undefined {
  const [key = '', sum = ''] = line.split(' ', 2);
  const written = line.slice(key.length + sum.length + 2);
  if (sum !== sumOf(key, written)) return undefined;
  const entity: Entity = Object.freeze(JSON.parse(written));
  for (const { text } of proseOf(entity)) growTree(text);
  return entity;
}

function sumOf(key: string, written: string): string {
  return hash('sha256', key + written, 'base64url');
}

// The tree of a text is longer than all else, and most are not asked for.
function withoutTree(key: string, value: unknown): unknown {
  return key === 'tree' ? undefined : value;
}

function growTree(text: CitedText): void {
  Object.defineProperty(text, 'tree', {
    configurable: true,
    enumerable: true,
    get() {
      const { tree } = parseCitedText(text.markdown);
      Object.defineProperty(text, 'tree', { value: tree, enumerable: true });
      return tree;
    },
  });
}
