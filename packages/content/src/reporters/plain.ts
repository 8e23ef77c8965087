import { unpainted } from './paint.ts';
import type { Report } from './report.ts';
import { writeText } from './write-text.ts';

/** The report as text: for each mistake its place, what is wrong, the lines around it and what to do. */
export function plain(report: Report): string {
  return writeText(report, unpainted);
}
