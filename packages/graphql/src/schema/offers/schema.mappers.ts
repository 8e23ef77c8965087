import type { Costing, Entity, LedgerLine, LedgerMark, OfferTerm } from '@strike-ledger/core';

export type OfferMapper = Entity<'offer'>;

export type OfferTermMapper = { readonly offer: Entity<'offer'>; readonly term: OfferTerm };

export type CostingMapper = { readonly offer: Entity<'offer'>; readonly costing: Costing };

export type LedgerLineMapper = LedgerLine;

export type LedgerMarkMapper = LedgerMark;
