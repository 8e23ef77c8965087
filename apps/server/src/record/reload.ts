import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Entity, Record } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';
import type { Logger } from 'pino';

import type { Reading } from './reading.ts';
import type { Refusal } from './refusal.ts';
import type { Edition, ServedRecord } from './served-record.ts';

/** What became of content that was read once more. */
export type ReloadOutcome = 'swapped' | 'unchanged' | 'refused' | 'failed';

/** What takes part in a reload. */
export type Reloading = {
  readonly served: ServedRecord;
  /** Reads the content, where requests do not wait for it. `known` is the hash of the record that is served. */
  readonly read: (known: string) => Promise<Reading>;
  /** Makes a record ready to be asked. */
  readonly open: (record: Record) => Promise<Edition>;
  readonly log: Logger;
  readonly onReload: (outcome: ReloadOutcome) => void;
};

/**
 * Reads the content once more and serves it, where it changed and has no mistakes. What was served before is served
 * until then. Mistakes in content that changed again meanwhile are not told: half of it may not have been written yet,
 * and it is read once more. Never throws.
 */
export async function reload(reloading: Reloading, isStale: () => boolean): Promise<void> {
  const { served, log, onReload } = reloading;
  try {
    const reading = await reloading.read(served.contentHash);
    if (reading.outcome === 'refused' && isStale()) return;
    onReload(await take(reloading, reading));
  } catch (error) {
    // The server stops: nobody waits for it.
    if (error instanceof Error && error.name === 'AbortError') return;
    onReload('failed');
    served.refuse(unreadable);
    log.error({ err: error, serving: served.contentHash }, 'content could not be read');
  }
}

const unreadable: Refusal = { reason: 'unreadable', errors: 1, first: [], report: '' };

async function take({ served, open, log }: Reloading, reading: Reading): Promise<ReloadOutcome> {
  if (reading.outcome === 'unreadable') throw new Error(reading.reason);
  const before = served.contentHash;
  if (reading.outcome === 'changed') {
    const edition = await open(await recordOf(reading.entities));
    served.replace(edition);
    log.info({ contentHash: edition.contentHash, before }, 'record replaced');
    return 'swapped';
  }
  if (reading.outcome === 'refused') {
    served.refuse(reading.refusal);
    log.error({ ...reading.refusal, serving: before }, 'content refused');
    return 'refused';
  }
  served.confirm();
  log.info({ contentHash: before }, 'content read: the record is as it was');
  return 'unchanged';
}

// Some tens of milliseconds each, so that requests have their turn in between.
async function recordOf(entities: readonly Entity[]): Promise<Record> {
  await nextTurn();
  const record = createRecord(entities);
  await nextTurn();
  void record.contentHash;
  await nextTurn();
  return record;
}
