import type { Span } from '@strike-ledger/core';
import type { Document, YAMLMap } from 'yaml';
import { isScalar, visit } from 'yaml';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';

/** Finds keys that stand in one mapping twice, each with the first of its name. */
export function duplicateKeys(document: Document.Parsed): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_key, map) {
      problems.push(...duplicatesIn(map));
    },
  });
  return problems;
}

function duplicatesIn(map: YAMLMap): readonly Problem[] {
  const seen = new Map<unknown, Span>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || !key.range) return [];
    const [from, to] = key.range;
    const span = { offset: from, length: Math.max(1, to - from) };
    const first = seen.get(key.value);
    if (!first) seen.set(key.value, span);
    const details = { key: String(key.value) };
    return first ? problem('yaml/duplicate-key', span, details, { otherSpan: first }) : [];
  });
}
