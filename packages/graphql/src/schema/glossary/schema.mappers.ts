import type { Entity } from '@strike-ledger/core';

export type TermMapper = Entity<'term'>;
