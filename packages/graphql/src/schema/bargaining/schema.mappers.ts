import type { DemandOutcome, DemandStep, Entity } from '@strike-ledger/core';

export type IssueMapper = Entity<'issue'>;

export type DemandMapper = Entity<'demand'>;

export type DemandStepMapper = { readonly demand: Entity<'demand'>; readonly step: DemandStep };

export type DemandOutcomeMapper = {
  readonly demand: Entity<'demand'>;
  readonly outcome: DemandOutcome;
};
