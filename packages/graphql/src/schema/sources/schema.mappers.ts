import type { Entity } from '@strike-ledger/core';

export type SourceMapper = Entity<'source'>;
