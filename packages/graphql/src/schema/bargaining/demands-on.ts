import type { Entity, Record } from '@strike-ledger/core';

/** What the parties ask on an issue, in the order of the page. */
export function demandsOn(record: Record, issue: Entity<'issue'>): readonly Entity<'demand'>[] {
  return record.list('demand', issue.dispute).filter(({ fields }) => fields.issue === issue.id);
}
