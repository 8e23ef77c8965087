/** A result as a table and the calculator show it: at most two decimals, thousands apart. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** Dollars to the tenth of a million, which is as far as a cited price to the million lets them be told. */
export function millionText(value: number): string {
  return `$${(value / 1e6).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} million`;
}
