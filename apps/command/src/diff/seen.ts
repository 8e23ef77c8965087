import type { Entity, Record } from '@strike-ledger/core';

/** An entity in one state of the record. */
export type Seen = { readonly record: Record; readonly entity: Entity };
