import type { Record } from '@strike-ledger/core';
import { createRecord, rules } from '@strike-ledger/core';

import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { inFileOrder } from './diagnostics/diagnostic.ts';
import { fromFinding } from './diagnostics/from-finding.ts';
import { findTwins } from './entries/find-twins.ts';
import { readEntry } from './entries/read-entry.ts';
import type { ContentFile } from './files/read-files.ts';
import { readFiles } from './files/read-files.ts';
import { addTranslations } from './translations/add-translations.ts';
import { isTranslation, readTranslation } from './translations/read-translation.ts';

/** What came of reading a content folder. Every file read is an entity of the record, a translation of one, or has a diagnostic. */
export type LoadedRecord = {
  /** What could be read. Serve it only where no diagnostic is an error. */
  readonly record: Record;
  /** Every mistake, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read. */
  readonly files: readonly ContentFile[];
};

/**
 * Reads every file of a content folder into a Record.
 * @throws {Error} where the folder cannot be read
 */
export function loadRecord(folder: string): LoadedRecord {
  return recordFrom(readFiles(folder));
}

/** Makes a Record of files that were read before, wherever they came from. */
export function recordFrom(files: readonly ContentFile[]): LoadedRecord {
  const read = files.filter((file) => !isTranslation(file)).map(readEntry);
  const { single, diagnostics: twins } = findTwins(
    read.flatMap((each) => (each.ok ? each.entry : [])),
  );
  const { entries, diagnostics: untranslated } = addTranslations(
    single,
    files.filter(isTranslation).map(readTranslation),
    // It has a mistake of its own to mend.
    (file) => files.some(({ path }) => path === file),
  );
  const unread = new Set(read.flatMap((each) => (each.ok ? [] : (each.address ?? []))));
  const record = createRecord(entries.map(({ entity }) => entity));
  const entryOf = new Map(entries.map((entry) => [entry.entity, entry]));
  const findings = rules
    .flatMap((rule) => [...rule(record)])
    // A pointer at a file that could not be read is no mistake of its own.
    .filter(({ absent = [] }) => !absent.some((address) => unread.has(address)))
    .flatMap((finding) => fromFinding(finding, entryOf.get(finding.entity)));
  const unreadable = read.flatMap((each) => (each.ok ? [] : each.diagnostics));
  const all = [...unreadable, ...twins, ...untranslated, ...findings];
  return { record, diagnostics: all.sort(inFileOrder), files };
}
