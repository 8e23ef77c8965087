import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { exportsOf } from './exports-of.ts';
import { smallRecord } from './testing/exported.ts';
import { writeExports } from './write-exports.ts';

const record = smallRecord();
const files = await exportsOf(record);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file is written, and nothing beside', async () => {
  const target = join(folder, 'data/v1');
  await writeExports(record, target);
  const written = globSync('**/*.*', { cwd: target });
  expect(written.sort()).toEqual(files.map(({ path }) => path).sort());
  for (const { path, body } of files) {
    expect(Buffer.compare(readFileSync(join(target, path)), body), path).toBe(0);
  }
  expect(readdirSync(join(folder, 'data'))).toEqual(['v1']);
});

test('an earlier export is replaced whole', async () => {
  await writeExports(record, folder);
  writeFileSync(join(folder, 'tables', 'gone.csv'), 'a\r\n');
  await writeExports(record, folder);
  expect(existsSync(join(folder, 'tables', 'gone.csv'))).toBe(false);
});

test('a folder with anything else in it is left as it is', async () => {
  mkdirSync(join(folder, 'letters'));
  writeFileSync(join(folder, 'letters', 'a.txt'), 'Dear');
  await expect(writeExports(record, folder)).rejects.toThrow('name a new or an empty one');
  expect(globSync('**/*.*', { cwd: folder })).toEqual(['letters/a.txt']);
});
