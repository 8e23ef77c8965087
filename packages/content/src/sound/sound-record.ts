import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Entity, Record } from '@strike-ledger/core';
import { meetingPoints, referencesOf } from '@strike-ledger/core';

import { readersVersion } from '../cache/readers-version.ts';
import type { ContentFile } from '../files/read-files.ts';
import { originalPathOf } from '../translations/read-translation.ts';
import type { FileStamps } from './file-stamps.ts';

/** One for all folders: the next check is most often of the same. */
const FILE = 'sound.json';

/** A record in which nothing was wrong: its files, and which of them have to do with each other. */
export type SoundRecord = {
  readonly entities: number;
  readonly files: readonly SoundFile[];
};

/** A file of a record in which nothing was wrong. */
export type SoundFile = {
  readonly path: string;
  readonly stamp: string;
  /** Places in the list of the files that it leads to: by its pointers, to its dispute, to what it translates. */
  readonly to: readonly number[];
  /** What it shares with files that it does not point at. */
  readonly meets: readonly string[];
};

/** What was written down of a folder in which nothing was wrong; undefined where it was not, or by other readers. */
export function readSound(folder: string, cache: string): SoundRecord | undefined {
  try {
    const { of, ...sound }: Written = JSON.parse(readFileSync(join(cache, FILE), 'utf8'));
    return of === nameOf(folder) ? sound : undefined;
  } catch {
    return undefined;
  }
}

/** Writes down that nothing is wrong. Where the cache cannot be written to, the next check takes as long as this. */
export function writeSound(
  folder: string,
  cache: string,
  { record, files, stamps }: { record: Record; files: readonly ContentFile[]; stamps: FileStamps },
): void {
  const places = new Map(files.map(({ path }, place) => [path, place]));
  const entityOf = new Map([...record.entities.values()].map((entity) => [entity.file, entity]));
  const sound: Written = {
    of: nameOf(folder),
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
  const path = join(cache, FILE);
  try {
    mkdirSync(cache, { recursive: true });
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

// Which folder it is of, and who read it.
function nameOf(folder: string): string {
  return `${readersVersion()} ${resolve(folder)}`;
}

type Written = SoundRecord & { readonly of: string };
