import type { Exactness } from '../gql/graphql.ts';

type Amount = {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly exactness: Exactness;
};

/** An amount as short as a chart needs it, with its hedge: `$228M+`, `about 4.5%`, and both ends of a range. */
export function shortAmount({ low, high, unit, exactness }: Amount): string {
  const text = low === high ? shorten(low, unit) : `${shorten(low, unit)}–${shorten(high, unit)}`;
  return hedged[exactness](text);
}

/** One number of a unit, in millions or billions where it is that large. */
export function shorten(value: number, unit: string): string {
  if (unit === 'percent') return `${toHundredths(value)}%`;
  const size = Math.abs(value);
  const [divisor, suffix] = size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : [1, ''];
  const number = toTenths(size / divisor).toLocaleString('en-US');
  return `${value < 0 ? '−' : ''}${unit === 'USD' ? '$' : ''}${number}${suffix}`;
}

/** Rounds to one decimal. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

const hedged: { readonly [exactness in Exactness]: (text: string) => string } = {
  EXACT: (text) => text,
  ABOUT: (text) => `about ${text}`,
  AT_LEAST: (text) => `${text}+`,
  AT_MOST: (text) => `up to ${text}`,
};

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
