import { LRUCache } from 'lru-cache';

import type { Answer } from './answer.ts';
import { bytesOf } from './answer.ts';
import { createCameBefore } from './came-before.ts';

/** Bytes of answers, and of the keys they are found by, that are kept for one record. */
const KEPT = 24_000_000;

/** Gives the answer that is kept by a key, or has it worked out. */
export type KeepAnswer = (key: string, workOut: () => Answer) => Answer;

/**
 * Keeps the bytes of an answer from the second time on that it is asked for. A record never changes, so an answer never
 * goes stale; when there are too many, the one that was not asked for longest goes. What has errors is not kept.
 */
export function keepAnswers(): KeepAnswer {
  const kept = new LRUCache<string, Answer>({
    maxSize: KEPT,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  const cameBefore = createCameBefore();
  return (key, workOut) => {
    const found = kept.get(key);
    if (found) return found;
    const made = workOut();
    if (made.outcome !== 'answered' || !cameBefore(key)) return made;
    const keptOne = { ...made, body: bytesOf(made.body) };
    kept.set(key, keptOne);
    return keptOne;
  };
}
