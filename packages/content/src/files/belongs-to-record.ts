/** Files of the content folder that speak about the record and are no part of it. */
const ABOUT_THE_RECORD = new Set(['README.md', 'LICENSE']);

/**
 * Whether a path below the content folder is one of the record, as are all but what is written about it and what has a
 * name that begins with a dot, of which editors make many.
 */
export function belongsToRecord(path: string): boolean {
  return !ABOUT_THE_RECORD.has(path) && !/(?:^|\/)\./.test(path);
}
