import { painted } from './paint.ts';
import type { Report } from './report.ts';
import { writeText } from './write-text.ts';

/** The report as text in the colors of a terminal. */
export function terminal(report: Report): string {
  return writeText(report, painted);
}
