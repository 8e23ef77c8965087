import type { LedgerLineResolvers } from '../../types.generated.ts';

export const LedgerLine: LedgerLineResolvers = {
  measure: ({ measure }) => measure,
  unit: ({ footing }) => footing.unit,
  horizon: ({ footing }) => footing.horizon,
  basis: ({ footing }) => footing.basis,
  union: ({ union }) => union,
  employer: ({ employer }) => employer,
  settlement: ({ settlement }) => settlement,
};
