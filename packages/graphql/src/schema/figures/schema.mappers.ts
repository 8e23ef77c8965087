import type { CarriedFigure } from './carried-figure.ts';

export type FigureMapper = CarriedFigure;

export type ObservationMapper = CarriedFigure;
