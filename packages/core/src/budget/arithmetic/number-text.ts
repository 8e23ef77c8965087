/** A number as it stands in a step of a calculation: grouped by thousands, with at most so many decimals. */
export function numberText(value: number, decimals = 2): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** The raises of each year as they stand in a step of a calculation: `4.5, 3, 3 percent`. */
export function raisesText(rates: readonly number[]): string {
  return `${rates.map((rate) => numberText(rate)).join(', ')} percent`;
}

/** Dollars as they stand in a step of a calculation. */
export function dollarText(value: number): string {
  return `$${numberText(Math.round(value), 0)}`;
}
