import type { LoadedRecord } from '@strike-ledger/content';
import { loadRecord } from '@strike-ledger/content';
import type { Entity } from '@strike-ledger/core';

import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';

/** What came of reading the content folder once more. */
export type Reading =
  | { readonly outcome: 'changed'; readonly entities: readonly Entity[] }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  /** The folder itself could not be read. */
  | { readonly outcome: 'unreadable'; readonly reason: string };

/** What to read, and the hash of the record that is known already. */
export type ReadingTask = { readonly folder: string; readonly known: string };

/** Reads and checks a content folder: its entities, where they have no mistakes and are another record than the known one. */
export function readContent({ folder, known }: ReadingTask): Reading {
  try {
    return readingOf(loadRecord(folder), known);
  } catch (error) {
    return { outcome: 'unreadable', reason: String(error) };
  }
}

function readingOf({ record, ...report }: LoadedRecord, known: string): Reading {
  const refusal = refusalOf(report);
  if (refusal) return { outcome: 'refused', refusal };
  if (record.contentHash === known) return { outcome: 'unchanged' };
  return { outcome: 'changed', entities: [...record.entities.values()] };
}
