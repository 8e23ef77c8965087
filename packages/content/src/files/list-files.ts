import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Problem } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/diagnostic.ts';
import { TOP } from '../diagnostics/position.ts';
import { belongsToRecord } from './belongs-to-record.ts';
import { reasonOf } from './reason-of.ts';

/** A name below the content folder, and what keeps it from being a file of the record. */
export type ListedFile = { readonly path: string; readonly problems: readonly Problem[] };

/**
 * Lists every file below a folder, in order of path. Links are not followed: see `file/link`.
 * @throws {Error} where the folder itself cannot be read
 */
export function listFiles(folder: string): ListedFile[] {
  const found = entriesOf(folder).flatMap((entry) => listEntry(folder, '', entry));
  return found
    .filter(({ path }) => belongsToRecord(path))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function listEntry(folder: string, parent: string, entry: Dirent): ListedFile[] {
  if (entry.name.startsWith('.')) return [];
  const path = `${parent}${entry.name}`;
  if (entry.isFile()) return [{ path, problems: [] }];
  if (entry.isSymbolicLink()) return [{ path, problems: [problem('file/link', TOP, {})] }];
  if (!entry.isDirectory()) return [notAFile(path, kindOf(entry))];
  return [
    ...(/\.(?:md|yaml)$/.test(path) ? [notAFile(path, 'a folder')] : []),
    ...listFolder(folder, path),
  ];
}

function listFolder(folder: string, path: string): ListedFile[] {
  try {
    return entriesOf(join(folder, path)).flatMap((entry) => listEntry(folder, `${path}/`, entry));
  } catch (error) {
    return [{ path, problems: [problem('file/unreadable', TOP, { reason: reasonOf(error) })] }];
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function notAFile(path: string, what: string): ListedFile {
  return { path, problems: [problem('file/not-a-file', TOP, { what })] };
}

function kindOf(entry: Dirent): string {
  if (entry.isFIFO()) return 'a pipe';
  return entry.isSocket() ? 'a socket' : 'a device';
}
