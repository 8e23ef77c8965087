import type { Calculation, Comparison, CostModel } from '@strike-ledger/core';

export type CalculationMapper = Calculation;

export type CalculationResultMapper = Extract<Calculation, { readonly available: true }>;

export type ComparisonMapper = Comparison;

export type CostModelMapper = CostModel;
