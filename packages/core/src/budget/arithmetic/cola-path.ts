/** What raises of so many percent, year after year, come to. */
export type ColaPath = {
  /** Raise of each year in percent. */
  readonly rates: readonly number[];
  /** The raises added up, in percent. */
  readonly simpleSum: number;
  /** The raises on top of one another, in percent: how much higher pay stands at the end. */
  readonly compounded: number;
  /**
   * What all years together cost beyond the old pay, in payrolls of the year before the first raise. A raise is
   * paid again in every later year: 10 percent for two years costs 0.2 payrolls.
   */
  readonly payrolls: number;
};

/** Works a path of raises out. Rates are in percent, the first year first. */
export function colaPath(rates: readonly number[]): ColaPath {
  let level = 1;
  let payrolls = 0;
  for (const rate of rates) {
    level *= 1 + rate / 100;
    payrolls += level - 1;
  }
  return {
    rates,
    simpleSum: rates.reduce((sum, rate) => sum + rate, 0),
    compounded: (level - 1) * 100,
    payrolls,
  };
}

/**
 * What a path of raises costs over all its years together, in dollars.
 * @param onePercent what one percent of pay costs for a year, in dollars
 */
export function costOfPath({ payrolls }: Pick<ColaPath, 'payrolls'>, onePercent: number): number {
  return onePercent * payrolls * 100;
}
