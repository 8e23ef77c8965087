import { appendFileSync } from 'node:fs';

import type { Report } from '@strike-ledger/content';
import { countOf, stepSummary } from '@strike-ledger/content';

import { exitCodes } from '../asking/exit-codes.ts';
import type { Format } from './format.ts';
import { write } from './format.ts';

/** Writes a report to where it is read, and tells the exit code it comes to. */
export function tell(report: Report, format: Format): number {
  process.stdout.write(write(report, format));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary) appendFileSync(summary, stepSummary(report));
  return countOf(report, 'error') > 0 ? exitCodes.faulty : exitCodes.done;
}
