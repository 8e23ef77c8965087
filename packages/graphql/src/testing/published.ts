import { loadRecord } from '@strike-ledger/content';

/** The record that is published: what stands in content/. */
export const published = loadRecord(
  new URL('../../../../content', import.meta.url).pathname,
).record;
