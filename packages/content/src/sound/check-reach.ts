import { meetingPoints, referencesOf } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inFileOrder } from '../diagnostics/diagnostic.ts';
import { readEntry } from '../entries/read-entry.ts';
import { readLater, WrittenMeanwhile } from '../entries/read-later.ts';
import { fileOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { readText } from '../files/read-text.ts';
import type { Part } from '../load-record.ts';
import { recordFrom } from '../load-record.ts';
import { isTranslation } from '../translations/read-translation.ts';
import type { FileStamps } from './file-stamps.ts';
import { reachOf } from './reach.ts';
import type { SoundFile, SoundRecord } from './sound-record.ts';

/** From so many files on, reading them all anew is hardly slower. */
const MOST = 500;

/** What is wrong in the reach of a change, and so in the whole record. */
export type ReachReport = {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, those among them of which something is told. */
  readonly files: readonly ContentFile[];
};

/**
 * Says what is wrong with a record that had no error, after some of its files were written to. What a change can reach
 * is read anew; of all else the same is told as before. Undefined where that does not tell all: where a file was added
 * or taken away, and where there is an error, which may be told with what was meant instead, from anywhere in the
 * record.
 */
export function checkReach(
  folder: string,
  { files, warnings }: SoundRecord,
  stamps: FileStamps,
): ReachReport | undefined {
  const isAsBefore = files.length === stamps.size && files.every(({ path }) => stamps.has(path));
  if (!isAsBefore) return undefined;
  const changed = files.flatMap(({ path, stamp }, place) =>
    stamp === '' || stamp !== stamps.get(path) ? place : [],
  );
  const present = changed.length > MOST ? undefined : withWritten(folder, files, changed);
  if (!present) return undefined;
  const { concerned, read } = reachOf(present, changed);
  if (read.size > MOST) return undefined;
  const open = (path: string) => ({ path, ...readText(folder, path) });
  const reached = files.filter((_, place) => read.has(place)).map(({ path }) => open(path));
  const told = new Set([...concerned].map((place) => files[place]?.path));
  const found = findIn(reached, {
    isAsked: (path) => told.has(path),
    elsewhere: readLater((path) => stamps.has(path), open),
  });
  if (!found || found.some(({ severity }) => severity === 'error')) return undefined;
  const standing = warnings.filter(({ file }) => !told.has(file));
  const texts = new Map(reached.map((file) => [file.path, file]));
  for (const { file } of standing) if (!texts.has(file)) texts.set(file, open(file));
  return { diagnostics: [...found, ...standing].sort(inFileOrder), files: [...texts.values()] };
}

function findIn(files: readonly ContentFile[], part: Part): readonly Diagnostic[] | undefined {
  try {
    return recordFrom(files, {}, part).diagnostics;
  } catch (error) {
    if (error instanceof WrittenMeanwhile) return undefined;
    throw error;
  }
}

// The files as they are now; undefined where one has an error, or leads nowhere.
function withWritten(
  folder: string,
  files: readonly SoundFile[],
  changed: readonly number[],
): readonly SoundFile[] | undefined {
  const places = new Map(files.map(({ path }, place) => [path, place]));
  const present = [...files];
  for (const place of changed) {
    const written = asWritten(folder, files[place], places);
    if (!written) return undefined;
    present[place] = written;
  }
  return present;
}

function asWritten(
  folder: string,
  file: SoundFile | undefined,
  places: ReadonlyMap<string, number>,
): SoundFile | undefined {
  // What it translates, it translates as before.
  if (!file || isTranslation(file)) return file;
  const read = readEntry({ path: file.path, ...readText(folder, file.path) });
  if (!read.ok) return undefined;
  const { entity } = read.entry;
  const { aliases = [] } = entity.fields;
  if (aliases.some((id) => places.has(fileOf({ ...entity, id })))) return undefined;
  const to = referencesOf(entity).map(({ types, id }) =>
    types
      .flatMap((type) => [entity.dispute, null].map((dispute) => fileOf({ type, dispute, id })))
      .map((path) => places.get(path))
      .find((target) => target !== undefined),
  );
  const found = to.filter((target) => target !== undefined);
  if (found.length < to.length) return undefined;
  return {
    ...file,
    to: [...file.to, ...found],
    meets: [...file.meets, ...meetingPoints(entity)],
  };
}
