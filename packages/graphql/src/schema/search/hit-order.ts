import type { Order } from '../../connection/paginate.ts';
import type { Hit } from './find-hits.ts';

const HIGHEST = 1_000_000;
const DECIMALS = 6;
const WIDTH = String(HIGHEST).length + 1 + DECIMALS;

/** Hits in the order of a list: the best first, equally good ones by address. */
export type RankedHits = {
  readonly hits: readonly Hit[];
  /** A cursor finds its hit again even where the score has changed since. */
  readonly order: Order<Hit>;
};

/** Puts hits in the order in which they are listed. */
export function rank(hits: readonly Hit[]): RankedHits {
  const keys = new Map(hits.map((hit) => [hit.address, keyOf(hit)]));
  const place = ({ address }: Hit) => keys.get(address) ?? '';
  return {
    hits: [...hits].sort((left, right) => (place(left) < place(right) ? -1 : 1)),
    order: {
      keyOf: place,
      currentKeyOf: (key) => keys.get(key.slice(WIDTH + 1)) ?? key,
    },
  };
}

// Sorts as text: the lower the better.
function keyOf({ score, address }: Hit): string {
  return `${(HIGHEST - score).toFixed(DECIMALS).padStart(WIDTH, '0')} ${address}`;
}
