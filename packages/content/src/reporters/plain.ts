import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from '../files/read-files.ts';

/** What a reporter is told. */
export type Report = {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly ContentFile[];
  /** What to put before a file's path so that a terminal finds it, for example `content/`. */
  readonly prefix: string;
};

/** The report as text: for each mistake its place, what is wrong, the lines around it and what to do. */
export function plain({ diagnostics, files, prefix }: Report): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return diagnostics
    .map((diagnostic) => tell(diagnostic, texts.get(diagnostic.file) ?? '', prefix))
    .join('\n');
}

function tell(diagnostic: Diagnostic, text: string, prefix: string): string {
  const { severity, code, file, line, column, message, hint } = diagnostic;
  return [
    `${prefix}${file}:${line}:${column}`,
    `${severity}[${code}] ${message}`,
    '',
    ...codeFrame(diagnostic, text.split('\n')),
    `help: ${hint}`,
    '',
  ].join('\n');
}

function codeFrame({ line, column, length, suggestion }: Diagnostic, lines: string[]): string[] {
  const width = String(line + 1).length + 1;
  const gutter = (label: string) => `${label.padStart(width)} | `;
  const show = (number: number) => {
    const text = lines[number - 1];
    return text === undefined ? [] : [`${gutter(String(number))}${text}`.trimEnd()];
  };
  const meant = suggestion ? ` did you mean \`${suggestion}\`?` : '';
  return [
    ...show(line - 1),
    ...show(line),
    `${gutter('')}${' '.repeat(column - 1)}${'^'.repeat(length)}${meant}`,
    ...show(line + 1),
    gutter('').trimEnd(),
  ];
}
