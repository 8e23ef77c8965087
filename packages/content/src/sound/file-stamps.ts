import { statSync } from 'node:fs';
import { join } from 'node:path';

import { listFiles } from '../files/list-files.ts';

/** What tells a file that nobody wrote to from one that somebody did, by path below the content folder. */
export type FileStamps = ReadonlyMap<string, string>;

/** Milliseconds since 1970, as `Date.now` gives them. */
export type Clock = () => number;

/** The coarsest clock of a file system, in milliseconds: a file may change twice within that and look the same. */
const TICK = 2_000;

/**
 * The stamps of every file of the record. Taken before the files are read, so that what is written meanwhile is told.
 * A file that was written just now has none that it could be known by again.
 * @throws {Error} where the folder cannot be read
 */
export function stampFiles(folder: string, now: Clock = Date.now): FileStamps {
  const settled = now() - TICK;
  // Joined once: to join every path takes as long as to ask for its stamp.
  const top = join(folder, '/');
  return new Map(listFiles(folder).map(({ path }) => [path, stampOf(top + path, settled)]));
}

function stampOf(file: string, settled: number): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat || stat.mtimeMs > settled || stat.ctimeMs > settled) return '';
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}
