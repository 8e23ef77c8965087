import type { Entity, Finding, Path, Span } from '@strike-ledger/core';

import type { Entry, EntryPart } from '../entries/entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromProblem, otherEnd, problem } from './diagnostic.ts';
import { TOP } from './position.ts';

/** Places what a rule found in the file of the entity it concerns, and its other end in that of another. */
export function fromFinding(finding: Finding, entryOf: ReadonlyMap<Entity, Entry>): Diagnostic[] {
  const { code, entity, path, span, details, suggestion, other } = finding;
  const entry = entryOf.get(entity);
  if (!entry) return [];
  const { file, parsed, text } = partOf(entry, path);
  const place = span ? parsed.spanInProse(path, span.offset, span.length) : parsed.spanOf(path);
  // A finding has the details of its code: TypeScript loses that where it could be any finding.
  const told = problem(code, place, details as never, suggestion ? { suggestion } : {});
  const diagnostic = fromProblem(told, file, text);
  const otherEntry = other && entryOf.get(other.entity);
  if (!otherEntry) return [diagnostic];
  const there = spanAt(otherEntry, other.path);
  return [{ ...diagnostic, other: otherEnd(code, other.entity.file, otherEntry.text, there) }];
}

function spanAt({ parsed }: Entry, path: Path): Span {
  return path.length === 0 ? TOP : parsed.keySpanOf(path);
}

// Which of the files of an entity holds a key.
function partOf(entry: Entry, [key, index]: Path): EntryPart {
  const { entity, parsed, text, translations = [] } = entry;
  const translation = key === 'translations' ? translations[Number(index)] : undefined;
  return translation ?? { file: entity.file, parsed, text };
}
