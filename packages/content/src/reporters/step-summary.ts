import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Report } from './report.ts';
import { messageOf, pageOf, summaryLine } from './report.ts';
import { visible } from './visible.ts';

/** The report as Markdown, for the summary of a step in a GitHub workflow: a table with links to each line. */
export function stepSummary(report: Report): string {
  const { diagnostics } = report;
  const head = `### The record\n\n${summaryLine(report)}\n`;
  if (diagnostics.length === 0) return head;
  const rows = diagnostics.map((diagnostic) => row(report, diagnostic));
  return [head, '| place | what is wrong | what to do |', '|---|---|---|', ...rows, ''].join('\n');
}

function row(report: Report, diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, hint } = diagnostic;
  const path = `${report.prefix}${file}`;
  const place = linked(`${path}:${line}:${column}`, lineAddress(report, path, line));
  const kind = linked(`${severity}[${code}]`, pageOf(report, code));
  return `| ${place} | ${kind} ${cell(messageOf(diagnostic))} | ${cell(hint)} |`;
}

function lineAddress({ repository }: Report, path: string, line: number): string | undefined {
  if (!repository) return undefined;
  return `${repository}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function linked(text: string, address: string | undefined): string {
  return address ? `[${cell(text)}](${address})` : cell(text);
}

// Text from a file is text: no table, no HTML and no link is made of it. Backticks stay, for ids.
function cell(text: string): string {
  return visible(text).replaceAll(/[\\|[\]<>*_#!&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
