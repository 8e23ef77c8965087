import { LRUCache } from 'lru-cache';

import type { Answer } from './answer.ts';
import { bytesOf } from './answer.ts';
import type { Answerer } from './answerer.ts';
import { createCameBefore } from './came-before.ts';
import { questionKey } from './question.ts';

/** Bytes of answers, and of the questions they are found by, that are kept for one record. */
const KEPT = 24_000_000;

/**
 * Answers a question that came twice with the bytes of the second time. A record never changes, so an answer never
 * goes stale; when there are too many, the one that was not asked for longest goes. What has errors is not kept.
 */
export function keepAnswers(answer: Answerer): Answerer {
  const kept = new LRUCache<string, Answer>({
    maxSize: KEPT,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  const cameBefore = createCameBefore();
  return (question) => {
    const key = questionKey(question);
    const found = kept.get(key);
    if (found) return found;
    const made = answer(question);
    if (made.outcome !== 'answered' || !cameBefore(key)) return made;
    const keptOne = { ...made, body: bytesOf(made.body) };
    kept.set(key, keptOne);
    return keptOne;
  };
}
