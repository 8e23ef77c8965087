import type { EntityType } from '@strike-ledger/core';

/** Whose the files of a type are: those of one dispute, those of all disputes, or either, each as it applies. */
export type Sharing = 'own' | 'shared' | 'either';

// A source is cited by the dispute that it was written about; a statute, or a study of several, by any.
const NOT_OWN: { readonly [type in EntityType]?: Sharing } = {
  organization: 'shared',
  source: 'either',
  term: 'shared',
  law: 'shared',
};

/** Whose the files of a type are, as the table of folders in content/README.md has it. */
export function sharingOf(type: EntityType): Sharing {
  return NOT_OWN[type] ?? 'own';
}
