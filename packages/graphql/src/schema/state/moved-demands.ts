import type { Changes, DemandState } from '@strike-ledger/core';

/** The demands that moved between two days, each as it stood after its last step. */
export function movedDemands({ after, steps, outcomes }: Changes): readonly DemandState[] {
  const moved = new Set([...steps, ...outcomes].map(({ demand }) => demand));
  return after.issues.flatMap(({ demands }) => demands).filter(({ demand }) => moved.has(demand));
}
