import type { Entity, LawStep } from '@strike-ledger/core';

export type LawMapper = Entity<'law'>;

export type LawStepMapper = { readonly law: Entity<'law'>; readonly step: LawStep };
