import type { LedgerLineResolvers } from './../../types.generated.ts';
export const LedgerLine: LedgerLineResolvers = {
  /* Implement LedgerLine resolver logic here */
};
