import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file below the content folder. `text` is undefined where its bytes are not UTF-8. */
export type ContentFile = {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  /** What it says, with line feeds alone at the end of lines. */
  readonly text: string | undefined;
};

/** Files of the content folder that speak about the record and are no part of it. */
const ABOUT_THE_RECORD = new Set(['README.md', 'LICENSE']);
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads every file of the record, in order of path. Names that begin with a dot are passed over.
 * @throws {Error} where the folder cannot be read
 */
export function readFiles(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(belongsToRecord)
    .sort()
    .map((path) => contentFile(path, readFileSync(join(folder, path))));
}

/** Whether a path below the content folder is one of the record, as are all but what is written about it. */
export function belongsToRecord(path: string): boolean {
  return !ABOUT_THE_RECORD.has(path) && !/(?:^|\/)\./.test(path);
}

/** A file of the record, from wherever its bytes come. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  return { path, text: decode(bytes) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
