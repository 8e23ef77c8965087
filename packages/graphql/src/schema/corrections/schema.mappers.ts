import type { Entity } from '@strike-ledger/core';

export type CorrectionMapper = Entity<'correction'>;
