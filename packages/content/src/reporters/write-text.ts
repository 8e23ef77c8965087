import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { codeFrame } from './code-frame.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { pageOf } from './report.ts';
import { visible } from './visible.ts';

/** Writes a report for people to read from top to bottom. */
export function writeText(report: Report, paint: Paint): string {
  const texts = new Map(report.files.map(({ path, text }) => [path, text]));
  return report.diagnostics
    .map((diagnostic) => tell(report, diagnostic, texts.get(diagnostic.file) ?? '', paint))
    .join('\n');
}

function tell(report: Report, diagnostic: Diagnostic, text: string, paint: Paint): string {
  const { severity, code, message, suggestion, hint, other } = diagnostic;
  const frame = codeFrame(diagnostic, text, paint);
  const meant = suggestion && frame.length === 0 ? [`did you mean \`${suggestion}\`?`] : [];
  const page = pageOf(report, code);
  return [
    paint('place', placeOf(report, diagnostic)),
    `${paint(severity, `${severity}[${code}]`)} ${visible([message, ...meant].join(': '))}`,
    ...(frame.length > 0 ? ['', ...frame] : []),
    ...(other ? [`${paint('label', 'see:')} ${placeOf(report, other)}, ${other.what}`] : []),
    `${paint('label', 'help:')} ${visible(hint)}`,
    ...(page ? [`${paint('label', 'more:')} ${page}`] : []),
    '',
  ].join('\n');
}

function placeOf({ prefix }: Report, place: Pick<Diagnostic, 'file' | 'line' | 'column'>): string {
  return `${prefix}${visible(place.file)}:${place.line}:${place.column}`;
}
