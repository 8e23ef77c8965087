import type { Entity, Identity } from '@strike-ledger/core';

import { fileOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './read-entry.ts';

/** Thrown where a file that had no error has one once it is read. */
export class WrittenMeanwhile extends Error {
  override name = 'WrittenMeanwhile';
}

/**
 * Finds entries among files that have no error. Each is read once somebody asks what it says: most are asked only
 * whether they are there.
 */
export function readLater(
  has: (path: string) => boolean,
  open: (path: string) => ContentFile,
): (identity: Identity) => Entry | undefined {
  const known = new Map<string, Entry>();
  return (identity) => {
    const path = fileOf(identity);
    if (!known.has(path) && has(path)) known.set(path, laterEntry(identity, path, open));
    return known.get(path);
  };
}

function laterEntry(identity: Identity, file: string, open: (path: string) => ContentFile): Entry {
  let known: Entry | undefined;
  const entry = () => {
    known ??= opened(open(file));
    return known;
  };
  return {
    entity: {
      ...identity,
      file,
      get fields() {
        return entry().entity.fields;
      },
    } as Entity,
    get parsed() {
      return entry().parsed;
    },
    get text() {
      return entry().text;
    },
  };
}

function opened(file: ContentFile): Entry {
  const read = readEntry(file);
  if (!read.ok) throw new WrittenMeanwhile(file.path);
  return read.entry;
}
