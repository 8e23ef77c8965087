import { figureText } from '@strike-ledger/core';
import type { CalculationResultMapper } from './schema.mappers.ts';

/** A result as a phrase, rounded to what its inputs bear: three digits of money, two decimals of a percentage. */
export function resultText({ value, unit, horizon }: CalculationResultMapper): string {
  const amount = unit === 'USD' ? toDigits(value, 3) : Math.round(value * 100) / 100;
  return figureText({ amount, exactness: 'about' }, { unit, horizon });
}

function toDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
