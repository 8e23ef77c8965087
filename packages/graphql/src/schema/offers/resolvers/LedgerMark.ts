import type { LedgerMarkResolvers } from './../../types.generated.ts';
export const LedgerMark: LedgerMarkResolvers = {
  /* Implement LedgerMark resolver logic here */
};
