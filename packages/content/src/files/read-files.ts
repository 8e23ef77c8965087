import type { Problem } from '../diagnostics/diagnostic.ts';
import { listFiles } from './list-files.ts';
import { decode, readText } from './read-text.ts';

/** A file below the content folder. */
export type ContentFile = {
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  /** What it says, with line feeds alone at the end of lines; nothing where it cannot be read. */
  readonly text: string;
  /** What is wrong with it as a text, whatever it says. */
  readonly problems?: readonly Problem[];
};

/** Told how many files were read so far, and how many there are. */
export type Progress = (read: number, all: number) => void;

/**
 * Reads every file of the record, in order of path. Names that begin with a dot are passed over.
 * @throws {Error} where the folder cannot be read
 */
export function readFiles(folder: string): ContentFile[] {
  return listFiles(folder).map(({ path, problems }) =>
    problems.length > 0 ? { path, text: '', problems } : { path, ...readText(folder, path) },
  );
}

/** A file of the record, from wherever its bytes come. */
export function contentFile(path: string, bytes: Uint8Array): ContentFile {
  return { path, ...decode(bytes) };
}
