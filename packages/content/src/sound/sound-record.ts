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

import { readersVersion } from '../cache/readers-version.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedRecord } from '../load-record.ts';
import type { FileStamps } from './file-stamps.ts';
import type { SoundLinks, WrittenLinks } from './sound-links.ts';
import { linksFrom, writtenLinksOf } from './sound-links.ts';

/** Folders of which something is kept: copies are checked as well, and most of them once. */
const MOST_FOLDERS = 8;

/** A record that had no error: its files, and which of them have to do with each other. */
export type SoundRecord = {
  readonly entities: number;
  /** What was told of it all the same. */
  readonly warnings: readonly Diagnostic[];
  readonly paths: readonly string[];
  /** What each file can be known by again, in the order of paths. */
  readonly stamps: readonly string[];
  readonly links: SoundLinks;
};

/** What was written down of a folder that had no error; undefined where it was not, or by other readers. */
export function readSound(folder: string, cache: string): SoundRecord | undefined {
  try {
    const written: Written = JSON.parse(readFileSync(fileFor(folder, cache), 'utf8'));
    return written.of === nameOf(folder) ? soundFrom(written) : undefined;
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
  const path = fileFor(folder, cache);
  const written: Written = {
    of: nameOf(folder),
    entities: record.entities.size,
    warnings: diagnostics,
    paths: files.map((file) => file.path).join('\n'),
    stamps: files.map((file) => stamps.get(file.path) ?? '').join('\n'),
    links: writtenLinksOf(record, files),
  };
  try {
    mkdirSync(cache, { recursive: true });
    clearUp(cache);
    // In one step, so that who reads meanwhile finds the one or the other.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(written));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A disk that is full or read-only is no fault of the record.
  }
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

function soundFrom({ entities, warnings, paths, stamps, links }: Written): SoundRecord {
  return {
    entities,
    warnings,
    paths: paths.split('\n'),
    stamps: stamps.split('\n'),
    links: linksFrom(links),
  };
}

type Written = Pick<SoundRecord, 'entities' | 'warnings'> & {
  readonly of: string;
  /** A line for each file. */
  readonly paths: string;
  readonly stamps: string;
  readonly links: WrittenLinks;
};
