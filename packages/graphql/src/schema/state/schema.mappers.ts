import type {
  Changes,
  DemandState,
  DisputeState,
  Distance,
  Entity,
  FigureSeries,
  IssueState,
  LawfulStart,
  MeasureState,
  PhaseState,
  StrikeState,
} from '@strike-ledger/core';

export type DisputeStateMapper = DisputeState;

export type PhaseStateMapper = PhaseState;

export type LawfulStartMapper = { readonly law: Entity<'law'>; readonly start: LawfulStart };

export type StrikeStateMapper = Exclude<StrikeState, { readonly kind: 'none' }>;

export type IssueStateMapper = IssueState;

export type DistanceMapper = Distance;

export type DemandStateMapper = DemandState;

export type MeasureStateMapper = MeasureState;

export type FigureSeriesMapper = FigureSeries;

export type DisputeChangesMapper = Changes;
