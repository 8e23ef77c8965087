import { readFileSync, writeFileSync } from 'node:fs';

import type { Entity, Record } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';

type Written = { readonly contentHash: string; readonly entities: readonly Entity[] };

/** Writes down a record that was checked, for the snapshot to hold it. */
export function writeRecordFile(file: string, { contentHash, entities }: Record): void {
  const written: Written = { contentHash, entities: [...entities.values()] };
  writeFileSync(file, JSON.stringify(written));
}

/** The record that was written down. */
export function readRecordFile(file: string): Record {
  const { contentHash, entities }: Written = JSON.parse(readFileSync(file, 'utf8'));
  return createRecord(entities, { contentHash });
}
