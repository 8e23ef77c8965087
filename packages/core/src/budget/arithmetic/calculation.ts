import type { StatedFigure } from '../../figures/stated-figure.ts';

/** How a result compares with what somebody said of the same thing on the same footing. */
export type Comparison = {
  readonly stated: StatedFigure;
  /** How far the stated figure lies above the result (below, where negative), in percent of the result. */
  readonly difference: number;
};

type Subject = {
  /** Name of the calculation within its dispute. */
  readonly id: string;
  readonly group: 'raises' | 'reserves' | 'shares';
  /** What is worked out, as a heading. */
  readonly title: string;
};

/** A result worked out from cited figures, or the reason why there is none. */
export type Calculation = Subject &
  (
    | {
        readonly available: true;
        readonly value: number;
        /** USD, percent, or what is counted as a plural noun. */
        readonly unit: string;
        /** Over what stretch of time the result counts. */
        readonly horizon: string;
        /** The formula in words. */
        readonly formula: string;
        /** The formula with its numbers, a line for each step. */
        readonly steps: readonly string[];
        readonly inputs: readonly StatedFigure[];
        readonly comparisons: readonly Comparison[];
        /** True where no source states the connection between the inputs: the result is ours alone. */
        readonly isInference: boolean;
        /** What a reader should know before relying on it. */
        readonly caution?: string;
      }
    | { readonly available: false; readonly reason: string }
  );

/** How far a stated figure lies from a result. A range is taken at its middle. */
export function compare(stated: StatedFigure, result: number): Comparison {
  return { stated, difference: ((amountOf(stated) - result) / result) * 100 };
}

/** The number of a figure; of a range, its middle. */
export function amountOf({ figure: { amount } }: StatedFigure): number {
  return typeof amount === 'number' ? amount : (amount[0] + amount[1]) / 2;
}
