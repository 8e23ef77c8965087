import type { Entity } from '@strike-ledger/core';

import type { ReadEntry } from '../entries/read-entry.ts';
import { entryOf, readEntry } from '../entries/read-entry.ts';
import type { ContentFile, Progress } from '../files/read-files.ts';
import { openWrittenEntries } from './written-entries.ts';

/**
 * Reads files into entries. What was read before, from a file of the same name and text and by the same readers, is
 * taken from the folder, and what was not is written down there. Files with mistakes are read each time.
 */
export function readEntries(
  files: readonly ContentFile[],
  folder: string,
  progress?: Progress,
): readonly ReadEntry[] {
  const written = openWrittenEntries(folder);
  const added: { file: { path: string; text: string }; entity: Entity }[] = [];
  const read = files.map((file, index): ReadEntry => {
    progress?.(index, files.length);
    const { path, text, problems = [] } = file;
    if (problems.length > 0) return readEntry(file);
    const known = written.find({ path, text });
    if (known) return { ok: true, entry: entryOf(known, text), diagnostics: [] };
    const result = readEntry(file);
    if (result.ok) added.push({ file: { path, text }, entity: result.entry.entity });
    return result;
  });
  written.add(added);
  return read;
}
