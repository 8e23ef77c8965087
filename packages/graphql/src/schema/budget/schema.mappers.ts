import type { Entity } from '@strike-ledger/core';

export type QuestionMapper = Entity<'question'>;

export type ClaimMapper = Entity<'claim'>;

export type MeasureMapper = Entity<'measure'>;
