import type { Entity } from '@strike-ledger/core';

import type { Difference } from './difference.ts';

/** What became of an entity between two states of the record. */
export type EntityChange =
  | { readonly kind: 'added'; readonly after: Entity }
  | { readonly kind: 'removed'; readonly before: Entity }
  | {
      readonly kind: 'changed';
      readonly before: Entity;
      readonly after: Entity;
      readonly differences: readonly Difference[];
    };
