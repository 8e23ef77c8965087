import type { Finding, Path } from '@strike-ledger/core';

import type { Entry, EntryPart } from '../entries/entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromProblem } from './diagnostic.ts';

/** Places what a rule found in the file of the entity it concerns. */
export function fromFinding(finding: Finding, entry: Entry | undefined): Diagnostic[] {
  if (!entry) return [];
  const { path, span } = finding;
  const { file, parsed, text } = partOf(entry, path);
  const place = span ? parsed.spanInProse(path, span.offset, span.length) : parsed.spanOf(path);
  const diagnostic = fromProblem({ ...finding, span: place }, file, text);
  return [{ ...diagnostic, severity: finding.severity }];
}

// Which of the files of an entity holds a key.
function partOf(entry: Entry, [key, index]: Path): EntryPart {
  const { entity, parsed, text, translations = [] } = entry;
  const translation = key === 'translations' ? translations[Number(index)] : undefined;
  return translation ?? { file: entity.file, parsed, text };
}
