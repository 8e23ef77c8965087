import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from './report.ts';
import { messageOf, pageOf } from './report.ts';

/**
 * The report as commands of a GitHub workflow, one line each: the forge shows them at their lines in the pull request.
 * It shows ten of each severity for a step; the summary has them all.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function github(report: Report): string {
  return report.diagnostics.map((diagnostic) => annotation(report, diagnostic)).join('\n');
}

function annotation(report: Report, diagnostic: Diagnostic): string {
  const { severity, code, file, line, column, length, hint } = diagnostic;
  const properties = {
    file: `${report.prefix}${file}`,
    line,
    endLine: line,
    col: column,
    endColumn: column + length,
    title: code,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const page = pageOf(report, code);
  const said = [messageOf(diagnostic), `help: ${hint}`, ...(page ? [page] : [])].join('\n');
  return `::${severity} ${listed.join(',')}::${data(said)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
