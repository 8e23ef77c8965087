import type { Report } from '@strike-ledger/content';
import { github, json, plain, sarif, summaryLine, terminal } from '@strike-ledger/content';

const writers = {
  terminal: (report: Report) => withSummary(terminal, report),
  plain: (report: Report) => withSummary(plain, report),
  json,
  github: (report: Report) => withSummary(github, report),
  sarif,
} as const;

/** A way to write a report. */
export type Format = keyof typeof writers;

/** Every way to write a report. */
export const formats = Object.keys(writers) as readonly Format[];

/** The format asked for or, without one, that which suits who reads it. */
export function chosenFormat(asked: string | undefined): Format {
  if (asked) return asked as Format;
  // https://no-color.org
  const isPlain = !process.stdout.isTTY || Boolean(process.env['NO_COLOR']);
  return isPlain ? 'plain' : 'terminal';
}

/** Writes a report, each line ended. */
export function write(report: Report, format: Format): string {
  return `${writers[format](report)}\n`;
}

function withSummary(writer: (report: Report) => string, report: Report): string {
  const summary = summaryLine(report);
  return report.diagnostics.length === 0 ? summary : `${writer(report)}\n${summary}`;
}
