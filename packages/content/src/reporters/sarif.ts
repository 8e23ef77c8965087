import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Kind, Severity } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Report } from './report.ts';
import { messageOf, pageOf } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies {
  readonly [severity in Severity]: string;
};

/** The report as SARIF 2.1.0, for programs that gather findings: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif(report: Report): string {
  const codes = [...new Set(report.diagnostics.map(({ code }) => code))].sort();
  const driver = { name: 'strike', rules: codes.map((code) => rule(report, code)) };
  const results = report.diagnostics.map((each) => ({
    ...result(report, each),
    ruleIndex: codes.indexOf(each.code),
  }));
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return JSON.stringify(log, null, 2);
}

function rule(report: Report, code: Diagnostic['code']): object {
  const { title, meaning, severity }: Kind<never> = kinds[code];
  const helpUri = pageOf(report, code);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(helpUri && { helpUri }),
  };
}

function result(report: Report, diagnostic: Diagnostic): object {
  const { code, severity, hint, other } = diagnostic;
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: `${messageOf(diagnostic)}\n${hint}` },
    locations: [location(report, diagnostic)],
    ...(other && {
      relatedLocations: [{ id: 1, message: { text: other.what }, ...location(report, other) }],
    }),
  };
}

function location({ prefix }: Report, { file, line, column, length }: Place): object {
  const uri = `${prefix}${file}`.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
