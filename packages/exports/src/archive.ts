import { zipSync } from 'fflate';

import type { ExportFile } from './export-file.ts';

// The earliest that ZIP knows, so that the same files give the same bytes. ZIP counts in local time, and so does this.
const EPOCH = new Date(1980, 0, 1);

/** All files in one ZIP. */
export function archiveFile(files: readonly ExportFile[]): ExportFile {
  const entries = files.map(({ path, body }) => [path, body] as const);
  return {
    path: 'strike-ledger.zip',
    title: 'All the other files in one',
    format: 'ZIP',
    body: zipSync(Object.fromEntries(entries), { mtime: EPOCH }),
  };
}
