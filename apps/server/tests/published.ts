import { fileURLToPath } from 'node:url';

import { loadRecord } from '@strike-ledger/content';

/** The record that is published: what stands in content/. */
export const published = loadRecord(
  fileURLToPath(new URL('../../../content', import.meta.url)),
).record;
