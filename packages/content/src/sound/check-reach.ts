import { meetingPoints, referencesOf } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inFileOrder } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/is-error.ts';
import { readEntry } from '../entries/read-entry.ts';
import { readLater, WrittenMeanwhile } from '../entries/read-later.ts';
import { fileOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { readText } from '../files/read-text.ts';
import type { Part } from '../load-record.ts';
import { recordFrom } from '../load-record.ts';
import { isTranslation } from '../translations/read-translation.ts';
import type { FileStamps } from './file-stamps.ts';
import type { Written, WrittenFile } from './reach.ts';
import { reachOf } from './reach.ts';
import type { SoundRecord } from './sound-record.ts';

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
  sound: SoundRecord,
  stamps: FileStamps,
): ReachReport | undefined {
  const { paths, warnings } = sound;
  const isAsBefore = paths.length === stamps.size && paths.every((path) => stamps.has(path));
  if (!isAsBefore) return undefined;
  const changed = paths.flatMap((path, place) => {
    const stamp = sound.stamps[place];
    return stamp === '' || stamp !== stamps.get(path) ? place : [];
  });
  const written = changed.length > MOST ? undefined : readWritten(folder, paths, changed);
  if (!written) return undefined;
  const { concerned, read } = reachOf(sound, written);
  if (read.size > MOST) return undefined;
  const open = (path: string) => ({ path, ...readText(folder, path) });
  const reached = paths.filter((_, place) => read.has(place)).map(open);
  const told = new Set([...concerned].map((place) => paths[place]));
  const found = findIn(reached, {
    isAsked: (path) => told.has(path),
    elsewhere: readLater((path) => stamps.has(path), open),
  });
  if (!found || found.some(isError)) return undefined;
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

// Undefined where one has an error, or leads nowhere.
function readWritten(
  folder: string,
  paths: readonly string[],
  changed: readonly number[],
): Written | undefined {
  const places = new Map(paths.map((path, place) => [path, place]));
  const written = new Map<number, WrittenFile>();
  for (const place of changed) {
    const file = asWritten(folder, paths[place] ?? '', places);
    if (!file) return undefined;
    written.set(place, file);
  }
  return written;
}

function asWritten(
  folder: string,
  path: string,
  places: ReadonlyMap<string, number>,
): WrittenFile | undefined {
  // What it translates, it translates as before.
  if (isTranslation({ path })) return { targets: [], points: [] };
  const read = readEntry({ path, ...readText(folder, path) });
  if (!read.ok) return undefined;
  const { entity } = read.entry;
  const { aliases = [] } = entity.fields;
  if (aliases.some((id) => places.has(fileOf({ ...entity, id })))) return undefined;
  const to = referencesOf(entity).map(({ types, id }) =>
    types
      .flatMap((type) => [entity.dispute, null].map((dispute) => fileOf({ type, dispute, id })))
      .map((target) => places.get(target))
      .find((target) => target !== undefined),
  );
  const targets = to.filter((target) => target !== undefined);
  return targets.length < to.length ? undefined : { targets, points: meetingPoints(entity) };
}
