import { loadRecord } from '@strike-ledger/content';
import type { Record } from '@strike-ledger/core';

import type { ExportFile } from '../export-file.ts';
import { exportsOf } from '../exports-of.ts';

/** The published record. */
export function realRecord(): Record {
  return loadRecord(new URL('../../../../content', import.meta.url).pathname).record;
}

/** A small record of another town. */
export function smallRecord(): Record {
  const folder = new URL('../../../content/fixtures/town', import.meta.url);
  return loadRecord(folder.pathname).record;
}

/** The published record and its export, with the text and the bytes of its files. */
export async function realExport(): Promise<{
  record: Record;
  files: readonly ExportFile[];
  bytesOf: (path: string) => Uint8Array<ArrayBuffer>;
  textOf: (path: string) => string;
  jsonOf: <Value>(path: string) => Value;
}> {
  const record = realRecord();
  const files = await exportsOf(record);
  const bytesOf = (path: string) => {
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`The export has no file ${path}.`);
    return file.body;
  };
  const textOf = (path: string) => new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(path));
  return { record, files, bytesOf, textOf, jsonOf: (path) => JSON.parse(textOf(path)) };
}
