import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { listFiles } from './list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'strike-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = ['b.md', 'a/talks.md', 'a/more/.hidden.md', 'a-b.md', '.git/head.md', 'a.yaml/c.md'];
for (const path of FILES) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
}
symlinkSync(join(folder, 'b.md'), join(folder, 'a/link.md'));

test('files are listed in order of path, without what is hidden, with what keeps one from being a file', () => {
  const told = listFiles(folder).map(({ path, problems: [problem] }) => [path, problem?.code]);
  expect(told).toEqual([
    ['a-b.md', undefined],
    ['a.yaml', 'file/not-a-file'],
    ['a.yaml/c.md', undefined],
    ['a/link.md', 'file/link'],
    ['a/talks.md', undefined],
    ['b.md', undefined],
  ]);
});

test('a folder that is not there cannot be listed', () => {
  expect(() => listFiles(join(folder, 'nowhere'))).toThrow('ENOENT');
});
