import type { Entity, Finding, Path } from '@strike-ledger/core';

import type { Entry } from '../entries/entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromProblem, otherEnd, problem } from './diagnostic.ts';
import type { Span } from './position.ts';

/** Places what a rule found in the file of the entity it concerns, and its other end in that of another. */
export function fromFinding(finding: Finding, entryOf: ReadonlyMap<Entity, Entry>): Diagnostic[] {
  const { code, entity, path, span, details, suggestion, other } = finding;
  const entry = entryOf.get(entity);
  if (!entry) return [];
  const place = span
    ? entry.parsed.spanInProse(path, span.offset, span.length)
    : entry.parsed.spanOf(path);
  // A finding has the details of its code: TypeScript loses that where it could be any finding.
  const told = problem(code, place, details as never, suggestion ? { suggestion } : {});
  const diagnostic = fromProblem(told, entity.file, entry.text);
  const otherEntry = other && entryOf.get(other.entity);
  if (!otherEntry) return [diagnostic];
  const { entity: there, text } = otherEntry;
  return [
    { ...diagnostic, other: otherEnd(code, there.file, text, spanAt(otherEntry, other.path)) },
  ];
}

function spanAt({ parsed }: Entry, path: Path): Span {
  return path.length === 0 ? { offset: 0, length: 1 } : parsed.keySpanOf(path);
}
