import { citedIn } from '../../prose/cited-in.ts';
import type { ConflictResolvers } from '../../types.generated.ts';

export const Conflict: ConflictResolvers = {
  about: ({ conflict }) => conflict.about,
  versions: ({ event, conflict }) => conflict.versions.map((version) => citedIn(event, version)),
  reading: ({ conflict }) => conflict.reading,
};
