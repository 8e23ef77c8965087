import type { Severity } from '../kinds/kind.ts';

/** Whether a mistake keeps the record from being published. */
export function isError({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error';
}
