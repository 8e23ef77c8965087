import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFile } from '../files/read-files.ts';
import type { Severity } from '../kinds/kind.ts';
import { pathOf } from '../kinds/kinds.ts';

/** What a reporter is told. */
export type Report = {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly Pick<ContentFile, 'path' | 'text'>[];
  /** What to put before a file's path so that a terminal finds it, for example `content/`. */
  readonly prefix: string;
  /** How many entities were read from the files. */
  readonly entities?: number;
  /** Where the site is served, for links to what is said of each kind of mistake. */
  readonly site?: string | undefined;
  /** Where the files can be read on the web, for links to their lines: the address of the top folder. */
  readonly repository?: string | undefined;
};

/** How many diagnostics of a severity there are. */
export function countOf({ diagnostics }: Pick<Report, 'diagnostics'>, wanted: Severity): number {
  return diagnostics.filter(({ severity }) => severity === wanted).length;
}

/** A report in one line: `22 files read: 15 entities, 2 files with mistakes; 2 errors, 1 warning`. */
export function summaryLine(report: Report): string {
  const { files, entities = 0, diagnostics } = report;
  const faulty = new Set(diagnostics.map(({ file }) => file)).size;
  const [warnings, notices] = [countOf(report, 'warning'), countOf(report, 'notice')];
  const found = [
    count(countOf(report, 'error'), 'error'),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(notices > 0 ? [count(notices, 'notice')] : []),
  ];
  return `${count(files.length, 'file')} read: ${count(entities, 'entity', 'entities')}, ${count(faulty, 'file')} with mistakes; ${found.join(', ')}`;
}

/** The address of the page on a kind of mistake, where the address of the site is known. */
export function pageOf({ site }: Report, code: string): string | undefined {
  return site && new URL(pathOf(code), site).href;
}

/** What is wrong, with what was probably meant, in a sentence. */
export function messageOf({ message, suggestion }: Diagnostic): string {
  return suggestion ? `${message} (did you mean \`${suggestion}\`?)` : message;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
