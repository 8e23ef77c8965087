import type { Record } from '@strike-ledger/core';
import { LRUCache } from 'lru-cache';

/** Characters of parts that are kept for one record. */
const KEPT = 6_000_000;
/** What a part takes beside its characters. */
const BESIDE = 100;

/** Gives the part of an answer that is the same whenever the same is asked of the same entity. */
export type KeepPart = (selection: number, value: unknown, write: () => string) => string;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Keeps parts of answers. A record never changes, so what is asked of an entity without variables is answered once;
 * when there are too many parts, the one that was not asked for longest goes.
 */
export function keepParts(record: Record): KeepPart {
  const numbers = new Map<unknown, number>(
    [...record.entities.values()].map((entity, index) => [entity, index]),
  );
  const kept = new LRUCache<number, string>({
    maxSize: KEPT,
    sizeCalculation: (text) => text.length + BESIDE,
  });
  return (selection, value, write) => {
    const number = numbers.get(value);
    if (number === undefined) return write();
    const key = selection * numbers.size + number;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const written = inOnePiece(write());
    kept.set(key, written);
    return written;
  };
}

// A text put together of many stays a tree of them in memory, several times its length, until it is read.
function inOnePiece(text: string): string {
  return decoder.decode(encoder.encode(text));
}
