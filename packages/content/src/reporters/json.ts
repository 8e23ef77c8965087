import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Report } from './report.ts';
import { countOf, pageOf } from './report.ts';

/** The report as JSON, for programs. Lines and columns count from 1, columns in UTF-16 units. */
export function json(report: Report): string {
  const { files, entities = 0, diagnostics } = report;
  const summary = {
    files: files.length,
    entities,
    errors: countOf(report, 'error'),
    warnings: countOf(report, 'warning'),
    notices: countOf(report, 'notice'),
  };
  const told = diagnostics.map((diagnostic) => entryFor(report, diagnostic));
  return JSON.stringify({ version: 1, summary, diagnostics: told }, null, 2);
}

function entryFor(report: Report, diagnostic: Diagnostic): object {
  const { code, severity, message, suggestion, hint, other } = diagnostic;
  return {
    code,
    severity,
    ...placeFor(report, diagnostic),
    message,
    ...(suggestion !== undefined && { suggestion }),
    help: hint,
    ...(other && { other: { ...placeFor(report, other), what: other.what } }),
    ...(report.site && { page: pageOf(report, code) }),
  };
}

function placeFor({ prefix }: Report, { file, line, column, length }: Place): object {
  return { file: `${prefix}${file}`, line, column, endColumn: column + length };
}
