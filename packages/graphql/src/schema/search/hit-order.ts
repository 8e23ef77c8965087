import type { Order } from '../../connection/paginate.ts';
import type { Hit } from './find-hits.ts';

const HIGHEST = 1_000_000;
const DECIMALS = 6;
const WIDTH = String(HIGHEST).length + 1 + DECIMALS;

/** The best hit first, equally good ones by address. A cursor finds its hit again where the score has changed. */
export function orderOfHits(hits: readonly Hit[]): Order<Hit> {
  const keys = new Map(hits.map((hit) => [hit.address, keyOf(hit)]));
  return {
    keyOf,
    currentKeyOf: (key) => keys.get(key.slice(WIDTH + 1)) ?? key,
  };
}

/** Hits in that order. */
export function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return [...hits].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

// Sorts as text: the lower the better.
function keyOf({ score, address }: Hit): string {
  return `${(HIGHEST - score).toFixed(DECIMALS).padStart(WIDTH, '0')} ${address}`;
}
