import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';
import { moneyIsWholeDollars } from './money-is-whole-dollars.ts';
import { referencesResolve } from './references-resolve.ts';

/** Every rule that looks across entities. */
export const rules: readonly ((record: Record) => Iterable<Finding>)[] = [
  referencesResolve,
  moneyIsWholeDollars,
];
