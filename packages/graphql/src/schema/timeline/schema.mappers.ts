import type { Conflict, Entity } from '@strike-ledger/core';

export type EventMapper = Entity<'event'>;

export type ConflictMapper = { readonly event: Entity<'event'>; readonly conflict: Conflict };
