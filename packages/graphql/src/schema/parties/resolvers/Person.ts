import type { PersonResolvers } from './../../types.generated.ts';
export const Person: PersonResolvers = {
  /* Implement Person resolver logic here */
};
