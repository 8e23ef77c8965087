import type { Diagnostic } from './diagnostic.ts';
import { isError } from './is-error.ts';

/**
 * What concerns a change: every error, and of warnings and notices those in the files that it touched, so that nobody
 * has to read again what others were told.
 * @param touched paths below the content folder
 */
export function touchedOnly(
  diagnostics: readonly Diagnostic[],
  touched: ReadonlySet<string>,
): readonly Diagnostic[] {
  return diagnostics.filter((each) => isError(each) || touched.has(each.file));
}
