import { LRUCache } from 'lru-cache';

/** Characters of texts that are remembered. */
const REMEMBERED = 2_000_000;

/**
 * Tells of a text whether it came before, among the last ones. What is asked once is mostly never asked again, and
 * keeping its answer would push out one that is: so an answer is kept from the second time on.
 */
export function createCameBefore(): (text: string) => boolean {
  const seen = new LRUCache<string, true>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length,
  });
  return (text) => {
    if (seen.has(text)) return true;
    seen.set(text, true);
    return false;
  };
}
