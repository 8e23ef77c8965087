import type { KindCode } from '@strike-ledger/content';
import { slugOf } from '@strike-ledger/content';

// Snapshots of the tests of content, which hold each to be just what is printed.
const reports = import.meta.glob<string>('../../../../packages/content/fixtures/reports/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What `strike check` prints for the example of a kind of mistake. */
export function printedReport(code: KindCode): string {
  const report = reports[`../../../../packages/content/fixtures/reports/${slugOf(code)}.txt`];
  if (report === undefined) throw new Error(`No report is printed for ${code}: run the tests.`);
  return report.trim();
}
