import type { OrganizationResolvers } from './../../types.generated.ts';
export const Organization: OrganizationResolvers = {
  /* Implement Organization resolver logic here */
};
