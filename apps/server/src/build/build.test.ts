import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { loadRecord } from '@strike-ledger/content';
import { createRecord } from '@strike-ledger/core';
import { afterAll, describe, expect, test } from 'vitest';

import { readCheckedRecord } from '../record/checked-record.ts';
import { readRecordFile, writeRecordFile } from '../record/record-file.ts';
import { startWords } from './start-words.ts';

const fixtures = fileURLToPath(new URL('../../../../packages/content/fixtures/', import.meta.url));
const { record } = loadRecord(fileURLToPath(new URL('../../../../content', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the build', () => {
  test('refuses a record with mistakes and says which', async () => {
    await expect(readCheckedRecord(`${fixtures}broken`)).rejects.toThrow(
      /^content\/quarry-2030\/\S+\nerror\[\S+\] .*\nhelp: /s,
    );
  });

  test('loses nothing of the record on the way through a file', () => {
    const file = join(folder, 'record.json');
    writeRecordFile(file, record);
    const read = readRecordFile(file);
    expect(isDeepStrictEqual([...read.entities], [...record.entities])).toBe(true);
    expect(read.contentHash).toBe(record.contentHash);
    expect(createRecord([...read.entities.values()]).contentHash).toBe(record.contentHash);
  });

  test('starts the server once by the words that `npm start` and the container start it by', () => {
    const root = new URL('../../../../', import.meta.url);
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const words = ['node', ...startWords('apps/server/dist')];
    expect(scripts.start.split(' && ').at(-1)).toBe(words.join(' '));
    const container = readFileSync(new URL('Containerfile', root), 'utf8');
    expect(/^CMD (.*)$/m.exec(container)?.[1]).toBe(`["${words.join('", "')}"]`);
  });
});
