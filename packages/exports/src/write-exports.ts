import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Record } from '@strike-ledger/core';

import type { ExportFile } from './export-file.ts';
import type { ExportOptions } from './exports-of.ts';
import { exportsOf } from './exports-of.ts';

/**
 * Writes every file of the export into a folder, and tells which. They are written beside it and moved there at once,
 * so that the folder never holds half of them; an earlier export in it is replaced.
 * @throws {Error} where the folder holds anything else
 */
export async function writeExports(
  record: Record,
  folder: string,
  options: ExportOptions = {},
): Promise<readonly ExportFile[]> {
  const target = resolve(folder);
  refuseForeign(target, folder);
  const files = await exportsOf(record, options);
  mkdirSync(dirname(target), { recursive: true });
  const beside = mkdtempSync(`${target}.`);
  try {
    for (const { path, body } of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), body);
    }
    rmSync(target, { recursive: true, force: true });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
  return files;
}

function refuseForeign(target: string, folder: string): void {
  if (!existsSync(target) || readdirSync(target).length === 0) return;
  if (existsSync(join(target, 'status.json')) && existsSync(join(target, 'record.json'))) return;
  throw new Error(
    `The folder \`${folder}\` holds something else than an export: name a new or an empty one.`,
  );
}
