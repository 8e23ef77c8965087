import type { ExportFile } from '@strike-ledger/exports';
import { exportsOf } from '@strike-ledger/exports';

import { record } from '../record/record.ts';

let files: Promise<readonly ExportFile[]> | undefined;

/** The files under /data/v1/, made of the record that the pages show. */
export function exportedFiles(): Promise<readonly ExportFile[]> {
  files ??= exportsOf(record, { siteUrl: import.meta.env.SITE });
  return files;
}
