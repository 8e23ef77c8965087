import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { loadRecord } from '@strike-ledger/content';
import { createRecord } from '@strike-ledger/core';
import { afterAll, describe, expect, test } from 'vitest';

import { bundleWorker } from './bundle-worker.ts';

const fixtures = fileURLToPath(new URL('../../../packages/content/fixtures/', import.meta.url));
const { record } = loadRecord(fileURLToPath(new URL('../../../content', import.meta.url)));
const empty = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(empty, { recursive: true }));

describe('the build of the worker', () => {
  test('refuses a record with mistakes and says which', async () => {
    const parts = { content: `${fixtures}broken`, site: empty, into: empty };
    await expect(bundleWorker(parts)).rejects.toThrow(
      /^content\/quarry-2030\/\S+\nerror\[\S+\] .*\nhelp: /s,
    );
  });

  test('says what to run where the site is not built', async () => {
    const parts = { content: `${fixtures}town`, site: empty, into: empty };
    await expect(bundleWorker(parts)).rejects.toThrow('run `pnpm build`');
  });

  test('loses nothing of the record on the way through JSON', () => {
    const entities = [...record.entities.values()];
    const read = JSON.parse(JSON.stringify(entities));
    expect(isDeepStrictEqual(read, entities)).toBe(true);
    expect(createRecord(read).contentHash).toBe(record.contentHash);
  });
});
