import type { Diagnostic, LoadedRecord } from '@strike-ledger/content';
import { isError, plain } from '@strike-ledger/content';

/** A mistake and its place, as a log and /readyz tell it. */
type Mistake = Pick<Diagnostic, 'file' | 'line' | 'column' | 'code' | 'message'>;

/** Why content is not served. */
export type Refusal = {
  /** Whether it has mistakes or could not be read at all. */
  readonly reason: 'mistakes' | 'unreadable';
  /** How many mistakes there are. */
  readonly errors: number;
  /** The first of them, in file order. */
  readonly first: readonly Mistake[];
  /** The first of them as text, with the lines around each and what to do. */
  readonly report: string;
};

/** Mistakes that are told: who mends them sees the rest with `npm run strike -- check`. */
const TOLD = 5;

/** Why content with these diagnostics is not served; undefined where it may be. Warnings are no reason. */
export function refusalOf({
  diagnostics,
  files,
}: Omit<LoadedRecord, 'record'>): Refusal | undefined {
  const errors = diagnostics.filter(isError);
  if (errors.length === 0) return undefined;
  const told = errors.slice(0, TOLD);
  return {
    reason: 'mistakes',
    errors: errors.length,
    first: told.map(({ file, line, column, code, message }) => ({
      file,
      line,
      column,
      code,
      message,
    })),
    report: plain({ diagnostics: told, files, prefix: 'content/' }),
  };
}
