import { meetingPoints, referencesOf } from '@strike-ledger/core';

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readEntry } from '../entries/read-entry.ts';
import { fileOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import { readText } from '../files/read-text.ts';
import { recordFrom } from '../load-record.ts';
import { isTranslation } from '../translations/read-translation.ts';
import type { FileStamps } from './file-stamps.ts';
import type { SoundFile, SoundRecord } from './sound-record.ts';

/** From so many files on, reading them all anew is hardly slower. */
const MOST = 500;

/** What is wrong in the reach of a change, and so in the whole record. */
export type ReachReport = {
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read. */
  readonly files: readonly ContentFile[];
};

/**
 * Says what is wrong with a record in which nothing was, after some of its files were written to. What a change can
 * reach is read anew: the files, those that lead to them, those that they meet, and all that these lead to. Undefined
 * where that does not tell all: where a file was added or taken away, and where there is an error, which may be told
 * with what was meant instead, from anywhere in the record.
 */
export function checkReach(
  folder: string,
  { files }: SoundRecord,
  stamps: FileStamps,
): ReachReport | undefined {
  const isAsBefore = files.length === stamps.size && files.every(({ path }) => stamps.has(path));
  if (!isAsBefore) return undefined;
  const changed = files.flatMap(({ path, stamp }, place) =>
    stamp === '' || stamp !== stamps.get(path) ? place : [],
  );
  const present = changed.length > MOST ? undefined : withWritten(folder, files, changed);
  const reached = present && reach(files, present, changed);
  if (!reached || reached.size > MOST) return undefined;
  const read = files
    .filter((_, place) => reached.has(place))
    .map(({ path }) => ({ path, ...readText(folder, path) }));
  const { diagnostics } = recordFrom(read);
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  return hasError ? undefined : { diagnostics, files: read };
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

function reach(
  before: readonly SoundFile[],
  present: readonly SoundFile[],
  changed: readonly number[],
): ReadonlySet<number> {
  const affected = closure(changed, turned(before));
  const points = new Set([...affected].flatMap((place) => present[place]?.meets ?? []));
  const met = present.flatMap(({ meets }, place) =>
    meets.some((point) => points.has(point)) ? place : [],
  );
  const all = closure([...affected, ...met], (place) => present[place]?.to ?? []);
  // Words of an entity in other languages are part of it.
  for (const [place, file] of present.entries()) {
    if (isTranslation(file) && file.to.some((original) => all.has(original))) all.add(place);
  }
  return all;
}

/** Which files lead to each. */
function turned(files: readonly SoundFile[]): (place: number) => readonly number[] {
  const from: number[][] = files.map(() => []);
  for (const [place, { to }] of files.entries()) for (const target of to) from[target]?.push(place);
  return (place) => from[place] ?? [];
}

function closure(from: readonly number[], next: (place: number) => readonly number[]): Set<number> {
  const found = new Set(from);
  // A set tells of what is added to it while it is gone through.
  for (const place of found) for (const each of next(place)) found.add(each);
  return found;
}
