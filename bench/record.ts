import { loadRecord } from '@strike-ledger/content';
import type { Record } from '@strike-ledger/core';

const CONTENT = new URL('../content', import.meta.url).pathname;

/** The record as it is published: what is measured is measured on the real thing. */
export function publishedRecord(): Record {
  return loadRecord(CONTENT).record;
}
