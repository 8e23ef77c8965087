import { hash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

import type { Entity, Record } from '@strike-ledger/core';
import { meetingPoints, referencesOf } from '@strike-ledger/core';

import { readersVersion } from '../cache/readers-version.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedRecord } from '../load-record.ts';
import { originalPathOf } from '../translations/read-translation.ts';
import type { FileStamps } from './file-stamps.ts';

/** Folders of which something is kept: copies are checked as well, and most of them once. */
const MOST_FOLDERS = 8;

/** A record that had no error: its files, and which of them have to do with each other. */
export type SoundRecord = {
  readonly entities: number;
  readonly files: readonly SoundFile[];
  /** What was told of it all the same. */
  readonly warnings: readonly Diagnostic[];
};

/** A file of a record that had no error. */
export type SoundFile = {
  readonly path: string;
  readonly stamp: string;
  /** Places in the list of the files that it leads to: by its pointers, to its dispute, to what it translates. */
  readonly to: readonly number[];
  /** What it shares with files that it does not point at. */
  readonly meets: readonly string[];
};

/** What was written down of a folder that had no error; undefined where it was not, or by other readers. */
export function readSound(folder: string, cache: string): SoundRecord | undefined {
  try {
    const { of, ...sound }: Written = JSON.parse(readFileSync(fileFor(folder, cache), 'utf8'));
    return of === nameOf(folder) ? sound : undefined;
  } catch {
    return undefined;
  }
}

/** Writes down that a folder has no error. Where the cache cannot be written to, the next check takes as long as this. */
export function writeSound(
  folder: string,
  cache: string,
  { record, files, diagnostics, stamps }: LoadedRecord & { readonly stamps: FileStamps },
): void {
  const places = new Map(files.map(({ path }, place) => [path, place]));
  const entityOf = new Map([...record.entities.values()].map((entity) => [entity.file, entity]));
  const sound: Written = {
    of: nameOf(folder),
    warnings: diagnostics,
    entities: record.entities.size,
    files: files.map(({ path }) => {
      const entity = entityOf.get(path);
      const leads = entity ? leadsOf(record, entity) : [originalPathOf(path) ?? path];
      return {
        path,
        stamp: stamps.get(path) ?? '',
        to: [...new Set(leads)].flatMap((file) => places.get(file) ?? []),
        meets: entity ? meetingPoints(entity) : [],
      };
    }),
  };
  const path = fileFor(folder, cache);
  try {
    mkdirSync(cache, { recursive: true });
    clearUp(cache);
    // In one step, so that who reads meanwhile finds the one or the other.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(sound));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A disk that is full or read-only is no fault of the record.
  }
}

/** Paths of the files that an entity leads to. */
function leadsOf(record: Record, entity: Entity): readonly string[] {
  const targets = referencesOf(entity).map((reference) => record.resolve(entity, reference));
  const dispute = entity.dispute && record.find('dispute', entity.dispute, entity.dispute);
  return [...targets, dispute || undefined].flatMap((target) => target?.file ?? []);
}

function fileFor(folder: string, cache: string): string {
  return join(cache, `sound-${hash('sha256', resolve(folder), 'hex').slice(0, 16)}.json`);
}

function clearUp(cache: string): void {
  const kept = globSync('sound-*.json', { cwd: cache })
    .map((name) => join(cache, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .sort((left, right) => right.written - left.written);
  for (const { path } of kept.slice(MOST_FOLDERS - 1)) rmSync(path);
}

// Which folder it is of, and who read it.
function nameOf(folder: string): string {
  return `${readersVersion()} ${resolve(folder)}`;
}

type Written = SoundRecord & { readonly of: string };
