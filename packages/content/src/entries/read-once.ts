import type { Identity } from '@strike-ledger/core';

import { fileOf } from '../files/layout.ts';
import type { ContentFile } from '../files/read-files.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './read-entry.ts';

/** Reads entries from files that are opened when they are first asked for; none where there is no file or no entity in it. */
export function readOnce(
  open: (path: string) => ContentFile | undefined,
): (identity: Identity) => Entry | undefined {
  const known = new Map<string, Entry | undefined>();
  return (identity) => {
    const path = fileOf(identity);
    if (!known.has(path)) known.set(path, entryIn(open(path)));
    return known.get(path);
  };
}

function entryIn(file: ContentFile | undefined): Entry | undefined {
  const read = file && readEntry(file);
  return read?.ok ? read.entry : undefined;
}
