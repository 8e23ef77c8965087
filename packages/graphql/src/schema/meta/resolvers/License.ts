import type { LicenseResolvers } from './../../types.generated.ts';
export const License: LicenseResolvers = {
  /* Implement License resolver logic here */
};
