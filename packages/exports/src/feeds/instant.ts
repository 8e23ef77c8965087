import type { Day } from '@strike-ledger/core';

/** A day as the instant that feeds ask for: its midnight in Greenwich. The first of 1970 where there is no day. */
export function instantOf(day: Day | undefined): Date {
  return day === undefined ? new Date(0) : new Date(`${day}T00:00:00Z`);
}
