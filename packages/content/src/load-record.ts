import type { Identity, Record, Rule } from '@strike-ledger/core';
import { createRecord, notices, rules } from '@strike-ledger/core';

import { readEntries } from './cache/read-entries.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { inFileOrder } from './diagnostics/diagnostic.ts';
import { fromFinding } from './diagnostics/from-finding.ts';
import type { Entry } from './entries/entry.ts';
import { findStrays } from './entries/find-strays.ts';
import { findTwins } from './entries/find-twins.ts';
import { readEntry } from './entries/read-entry.ts';
import type { ContentFile, Progress } from './files/read-files.ts';
import { readFiles } from './files/read-files.ts';
import { addTranslations } from './translations/add-translations.ts';
import { isTranslation, readTranslation } from './translations/read-translation.ts';

/** What came of reading a content folder. Every file read is an entity of the record, a translation of one, or has an error. */
export type LoadedRecord = {
  /** What could be read. Serve it only where no diagnostic is an error. */
  readonly record: Record;
  /** Every mistake, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a reviewer should know of and nobody need mend, in file order. */
  readonly notices: readonly Diagnostic[];
  /** Every file that was read. */
  readonly files: readonly ContentFile[];
};

/** What helps with reading. */
export type Reading = {
  /** Folder where entries are kept, so that a file is read again only where it changed. */
  readonly cache?: string;
  /** Told of every entry before it is read. */
  readonly progress?: Progress;
};

/** What files are a part of. */
export type Part = {
  /** Whether to say what is wrong with a file. */
  readonly isAsked: (path: string) => boolean;
  /** Reads an entity whose file is not among them; undefined where there is none. */
  readonly elsewhere: (identity: Identity) => Entry | undefined;
};

const WHOLE: Part = { isAsked: () => true, elsewhere: () => undefined };

/**
 * Reads every file of a content folder into a Record.
 * @throws {Error} where the folder cannot be read
 */
export function loadRecord(folder: string, reading: Reading = {}): LoadedRecord {
  return recordFrom(readFiles(folder), reading);
}

/** Makes a Record of files that were read before, wherever they came from, be they a part of all or the whole. */
export function recordFrom(
  files: readonly ContentFile[],
  { cache, progress }: Reading = {},
  { isAsked, elsewhere }: Part = WHOLE,
): LoadedRecord {
  const entities = files.filter((file) => !isTranslation(file));
  const readNext = (file: ContentFile, index: number) => {
    progress?.(index, entities.length);
    return readEntry(file);
  };
  const read =
    cache === undefined ? entities.map(readNext) : readEntries(entities, cache, progress);
  const translations = files.filter(isTranslation).map(readTranslation);
  const { placed, diagnostics: strays } = findStrays(
    files,
    read.flatMap((each) => (each.ok ? each.entry : [])),
  );
  const { single, diagnostics: twins } = findTwins(placed);
  const { entries, diagnostics: untranslated } = addTranslations(
    single,
    translations,
    new Set(files.map(({ path }) => path)),
  );
  const unread = new Set(read.flatMap((each) => (each.ok ? [] : (each.address ?? []))));
  const entryOf = new Map(entries.map((entry) => [entry.entity, entry]));
  const record = createRecord(
    entries.map(({ entity }) => entity),
    {
      elsewhere(identity) {
        const entry = elsewhere(identity);
        if (entry) entryOf.set(entry.entity, entry);
        return entry?.entity;
      },
    },
  );
  const isWanted = ({ file }: { readonly file: string }) => isAsked(file);
  const find = (among: readonly Rule[]) =>
    among
      .flatMap((rule) => [...rule(record, isWanted)])
      .filter(({ entity }) => isWanted(entity))
      // A pointer at a file that could not be read is no mistake of its own.
      .filter(({ absent = [] }) => !absent.some((address) => isAmong(address, unread)))
      .flatMap((finding) => fromFinding(finding, entryOf));
  const found = [
    ...[...read, ...translations].flatMap((each) => each.diagnostics),
    ...strays,
    ...twins,
    ...untranslated,
    ...find(rules),
  ];
  return {
    record,
    diagnostics: found.filter(isWanted).sort(inFileOrder),
    get notices() {
      return find(notices).sort(inFileOrder);
    },
    files,
  };
}

function isAmong(address: string, unread: ReadonlySet<string>): boolean {
  if (!address.endsWith('/')) return unread.has(address);
  return [...unread].some((each) => each.startsWith(address));
}
