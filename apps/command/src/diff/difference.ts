import type { CitedText, Path } from '@strike-ledger/core';
import type { z } from 'zod';

/** Where a value stands: in the entity as it was, and as it is. Undefined on the side where it does not stand. */
export type Place = { readonly before: Path | undefined; readonly after: Path | undefined };

/** A difference between two states of an entity. */
export type Difference =
  | {
      /** A value came, went or became another. */
      readonly kind: 'value';
      readonly place: Place;
      readonly schema: z.core.$ZodType;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      /** Cited prose was worded otherwise, or cites otherwise. */
      readonly kind: 'prose';
      readonly place: Place;
      readonly before: CitedText;
      readonly after: CitedText;
    }
  | {
      /** Words of a list came or went; none of either where only their order changed. */
      readonly kind: 'list';
      readonly place: Place;
      readonly schema: z.core.$ZodType;
      readonly added: readonly unknown[];
      readonly removed: readonly unknown[];
    }
  | {
      /** An item of a list came or went: a figure, a term of an offer, a step of a demand. */
      readonly kind: 'item';
      readonly place: Place;
      readonly schema: z.core.$ZodType;
      readonly before: unknown;
      readonly after: unknown;
    };
