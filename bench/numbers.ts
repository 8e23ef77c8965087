import type { Spread } from './spread.ts';

/** A number in two or three digits that count; a dash where it was not measured. */
export function inDigits(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 0.1 ? value.toFixed(2) : value.toFixed(4);
}

/** A median with its ends; alone where there was one value. */
export function spread({ median, least, most }: Spread): string {
  return least === most || Number.isNaN(median)
    ? inDigits(median)
    : `${inDigits(median)} (${inDigits(least)}-${inDigits(most)})`;
}
