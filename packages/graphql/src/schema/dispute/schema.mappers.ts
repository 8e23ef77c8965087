import type { Entity } from '@strike-ledger/core';

export type DisputeMapper = Entity<'dispute'>;
