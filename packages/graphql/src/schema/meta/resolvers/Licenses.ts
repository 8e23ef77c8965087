import type { LicensesResolvers } from './../../types.generated.ts';
export const Licenses: LicensesResolvers = {
  /* Implement Licenses resolver logic here */
};
