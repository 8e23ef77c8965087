import { isError } from './diagnostics/is-error.ts';
import type { LoadedRecord, Reading } from './load-record.ts';
import { loadRecord } from './load-record.ts';
import { checkReach } from './sound/check-reach.ts';
import type { Clock } from './sound/file-stamps.ts';
import { stampFiles } from './sound/file-stamps.ts';
import { readSound, writeSound } from './sound/sound-record.ts';

/** What is wrong in a content folder. */
export type CheckedFolder = Pick<LoadedRecord, 'diagnostics'> & {
  /** Every file of the record; their texts where something is wrong with them. */
  readonly files: LoadedRecord['files'];
  /** How many entities the record has. */
  readonly entities: number;
};

/** What helps with checking. */
type Checking = Reading & {
  /** Milliseconds since 1970, by which is known what was written just now. Default: the clock of the computer. */
  readonly now?: Clock;
};

/**
 * Says what is wrong in a content folder. With a cache, a folder that had no error is not read as a whole
 * again: what was written to since, and what that can reach, is.
 * @throws {Error} where the folder cannot be read
 */
export function checkFolder(folder: string, { now, ...reading }: Checking = {}): CheckedFolder {
  const { cache } = reading;
  if (cache === undefined) return told(loadRecord(folder, reading));
  const stamps = stampFiles(folder, now);
  const sound = readSound(folder, cache);
  const reached = sound && checkReach(folder, sound, stamps);
  if (reached) {
    const read = new Map(reached.files.map((file) => [file.path, file]));
    const files = sound.paths.map((path) => read.get(path) ?? { path, text: '' });
    return { diagnostics: reached.diagnostics, files, entities: sound.entities };
  }
  const loaded = loadRecord(folder, reading);
  const isSound = !loaded.diagnostics.some(isError);
  if (isSound) writeSound(folder, cache, { ...loaded, stamps });
  return told(loaded);
}

function told({ diagnostics, files, record }: LoadedRecord): CheckedFolder {
  return { diagnostics, files, entities: record.entities.size };
}
