import type { Entity } from '@strike-ledger/core';

export type ResourceMapper = Entity<'resource'>;
