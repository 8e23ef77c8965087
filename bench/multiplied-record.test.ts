import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadRecord } from '@strike-ledger/content';
import { expect, test } from 'vitest';

import { writeMultipliedRecord } from './multiplied-record.ts';

test('a multiplied record has the events it was asked for, and no mistake', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'strike-bench-')), 'content');
  writeMultipliedRecord(folder, 400);
  const { record, diagnostics } = loadRecord(folder);
  expect(diagnostics).toEqual([]);
  expect(record.list('event', 'portland-2023')).toHaveLength(400);
});

test('it has no fewer events than the published one', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'strike-bench-')), 'content');
  expect(() => writeMultipliedRecord(folder, 10)).toThrow('ask for no fewer');
});
