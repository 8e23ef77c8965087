/** A number as it stands in a step of a calculation: grouped by thousands, with at most so many decimals. */
export function numberText(value: number, decimals = 2): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

/** Dollars as they stand in a step of a calculation. */
export function dollarText(value: number): string {
  return `$${numberText(Math.round(value), 0)}`;
}
