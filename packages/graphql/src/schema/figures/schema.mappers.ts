import type { StatedFigure } from '@strike-ledger/core';

export type FigureMapper = StatedFigure;

export type ObservationMapper = StatedFigure;
