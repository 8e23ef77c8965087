import stringWidth from 'fast-string-width';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';

/** Longer lines are shown in part, with the fault in sight. */
const WIDEST = 120;
/** What is shown before the fault, where a line is shown in part. */
const LEAD = 40;

/** The line at fault between its neighbors, with a mark below the fault and what was probably meant. */
export function codeFrame(diagnostic: Diagnostic, text: string, paint: Paint): string[] {
  const { line, severity, suggestion } = diagnostic;
  if (text === '') return [];
  const lines = text.split('\n', line + 1);
  const width = String(line + 1).length + 1;
  const gutter = (label: string) => paint('gutter', `${label.padStart(width)} |`);
  const window = windowOf(diagnostic, lines[line - 1] ?? '');
  const show = (number: number) => {
    const shown = lines[number - 1];
    if (shown === undefined) return [];
    return [`${gutter(String(number))} ${partOf(shown, window)}`.trimEnd()];
  };
  const meant = suggestion ? ` did you mean \`${visible(suggestion)}\`?` : '';
  const { pad, length } = markOf(diagnostic, lines[line - 1] ?? '', window);
  return [
    ...show(line - 1),
    ...show(line),
    `${gutter('')} ${' '.repeat(pad)}${paint(severity, `${'^'.repeat(length)}${meant}`)}`,
    ...show(line + 1),
    gutter(''),
  ];
}

type Window = { readonly from: number; readonly to: number };

function windowOf({ column }: Diagnostic, line: string): Window {
  const from = line.length > WIDEST ? Math.max(0, column - 1 - LEAD) : 0;
  return { from, to: from + WIDEST };
}

function partOf(line: string, { from, to }: Window): string {
  const part = visible(line.slice(from, to).toWellFormed());
  return `${from > 0 && line.length > from ? '…' : ''}${part}${line.length > to ? '…' : ''}`;
}

// Some characters are two columns wide, and marks over letters none.
function markOf({ column, length }: Diagnostic, line: string, { from, to }: Window) {
  const before = visible(line.slice(from, column - 1).toWellFormed());
  const marked = visible(line.slice(column - 1, Math.min(column - 1 + length, to)).toWellFormed());
  const pad = stringWidth(before) + (from > 0 ? 1 : 0);
  return { pad, length: Math.max(1, stringWidth(marked)) };
}
