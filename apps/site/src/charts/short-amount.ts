/** An amount as short as a chart needs it: `$228M`, `44,771`, `4.5%`, and both ends of a range. */
export function shortAmount({
  low,
  high,
  unit,
}: {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}): string {
  return low === high ? shorten(low, unit) : `${shorten(low, unit)}–${shorten(high, unit)}`;
}

/** One number of a unit, in millions or billions where it is that large. */
export function shorten(value: number, unit: string): string {
  if (unit === 'percent') return `${toTenths(value)}%`;
  const size = Math.abs(value);
  const [divisor, suffix] = size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : [1, ''];
  const number = toTenths(size / divisor).toLocaleString('en-US');
  return `${value < 0 ? '−' : ''}${unit === 'USD' ? '$' : ''}${number}${suffix}`;
}

/** Rounds to one decimal. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
