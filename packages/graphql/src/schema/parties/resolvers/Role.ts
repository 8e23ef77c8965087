import type { RoleResolvers } from './../../types.generated.ts';
export const Role: RoleResolvers = {
  /* Implement Role resolver logic here */
};
