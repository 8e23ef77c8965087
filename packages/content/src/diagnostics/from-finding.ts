import type { Finding } from '@strike-ledger/core';

import type { Entry } from '../entries/entry.ts';
import type { Diagnostic } from './diagnostic.ts';
import { fromProblem } from './diagnostic.ts';

/** Places what a rule found in the file of the entity it concerns. */
export function fromFinding(finding: Finding, entry: Entry | undefined): Diagnostic[] {
  if (!entry) return [];
  const { path, span } = finding;
  const place = span
    ? entry.parsed.spanInProse(path, span.offset, span.length)
    : entry.parsed.spanOf(path);
  const diagnostic = fromProblem({ ...finding, span: place }, entry.entity.file, entry.text);
  return [{ ...diagnostic, severity: finding.severity }];
}
