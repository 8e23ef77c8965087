import { createHash } from 'node:crypto';

import type { Record } from '@strike-ledger/core';
import { entityTypeNames } from '@strike-ledger/core';
import { licenses, schemaVersion } from '@strike-ledger/graphql';

import type { ExportFile } from './export-file.ts';
import { jsonText, textFile } from './export-file.ts';

/** What status.json says: which record this is, how much it holds, and every other file with its SHA-256. */
export function statusFile(
  record: Record,
  files: readonly ExportFile[],
  builtAt: string | undefined,
): ExportFile {
  const status = {
    contentHash: record.contentHash,
    schemaVersion,
    license: licenses.content,
    ...(builtAt !== undefined && { builtAt }),
    counts: countsOf(record),
    files: files.map(({ path, body }) => ({
      path,
      bytes: body.byteLength,
      sha256: createHash('sha256').update(body).digest('hex'),
    })),
  };
  const title = 'Which record this is, how much it holds, and the SHA-256 of every other file';
  return textFile('status.json', 'JSON', title, jsonText(status));
}

function countsOf(record: Record): { [type: string]: number } {
  const entities = [...record.entities.values()];
  return Object.fromEntries(
    entityTypeNames.map((type) => [type, entities.filter((each) => each.type === type).length]),
  );
}
