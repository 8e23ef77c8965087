import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { withoutPrivileges } from '../testing/without-privileges.ts';
import { belongsToRecord } from './belongs-to-record.ts';
import { listFiles } from './list-files.ts';
import { contentFile, readFiles } from './read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array | string) => {
  const { text, problems = [] } = contentFile('a.md', Buffer.from(bytes));
  return { text, told: problems.map(({ code, span }) => ({ code, ...span })) };
};

describe('the bytes of a file', () => {
  test('are read with line feeds alone, and tabs and letters of any language', () => {
    expect(read('One\r\n\tdos ñ 😀\n')).toEqual({ text: 'One\n\tdos ñ 😀\n', told: [] });
    expect(read('One\rtwo').text).toBe('One\rtwo');
  });

  test('are told of where they begin with a mark, which is no part of the text', () => {
    expect(read('\uFEFFOne \uFEFF')).toEqual({
      text: 'One \uFEFF',
      told: [{ code: 'file/byte-order-mark', offset: 0, length: 1 }],
    });
  });

  test.each([
    ['in one order', [0xff, 0xfe, 0x41, 0x00]],
    ['in the other', [0xfe, 0xff, 0x00, 0x41]],
  ])('are not read as UTF-16 %s', (_what, bytes) => {
    expect(read(new Uint8Array(bytes))).toEqual({
      text: '',
      told: [{ code: 'file/utf-16', offset: 0, length: 1 }],
    });
  });

  test.each([
    ['of another two', [0xff, 0xff]],
    ['of a mark by halves', [0xfe, 0xfe]],
    ['of another text', [0x41, 0x42, 0xe9]],
  ])('are told of where they are no UTF-8: %s', (_what, bytes) => {
    expect(read(new Uint8Array(bytes)).told).toEqual([
      { code: 'file/not-utf-8', offset: bytes[0] === 0x41 ? 2 : 0, length: 1 },
    ]);
  });

  test.each([
    ['\u0000', 'U+0000'],
    ['\u0008', 'U+0008'],
    ['\u000b', 'U+000B'],
    ['\u001f', 'U+001F'],
    ['\u007f', 'U+007F'],
    ['\u009f', 'U+009F'],
  ])('are told of where nobody sees them: %j', (character, name) => {
    const { problems } = contentFile('a.md', Buffer.from(`One ${character}\u0001`));
    expect(problems).toMatchObject([
      {
        code: 'file/control-character',
        span: { offset: 4, length: 1 },
        message: expect.stringContaining(name),
      },
    ]);
  });

  test.each([
    ['<<<<<<< ours', true],
    ['>>>>>>>', true],
    ['<<<<<<<< ours', false],
    ['<<<<<< ours', false],
    ['A <<<<<<< ours', false],
    ['<<<<<<<ours', false],
  ])('are told of where a merge was left: %s, %s', (line, isLeft) => {
    expect(read(`One\n${line}\ntwo`).told).toEqual(
      isLeft ? [{ code: 'file/merge-marker', offset: 4, length: line.length }] : [],
    );
  });
});

describe('the files of a folder', () => {
  const readHere = () =>
    readFiles(folder).map(({ path, problems = [] }) => [path, problems[0]?.code]);

  test('are in order of path, without what is hidden or about the record', () => {
    for (const path of [
      'b/2.md',
      'b/1.md',
      'a.md',
      '.hidden/1.md',
      'b/.hidden',
      'README.md',
      'b/README.md',
    ]) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'One\n');
    }
    expect(readFiles(folder).map(({ path }) => path)).toEqual([
      'a.md',
      'b/1.md',
      'b/2.md',
      'b/README.md',
    ]);
    expect(belongsToRecord('LICENSE')).toBe(false);
    expect(belongsToRecord('b/LICENSE')).toBe(true);
    expect(belongsToRecord('b/.hidden')).toBe(false);
    expect(belongsToRecord('.schemas/a.json')).toBe(false);
    expect(belongsToRecord('a.b/c.md')).toBe(true);
  });

  test('are none that are links, folders with the name of one, or larger than any', () => {
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
    mkdirSync(join(folder, 'folder.yaml'));
    writeFileSync(join(folder, 'folder.yaml/inside.md'), 'One\n');
    writeFileSync(join(folder, 'large.md'), 'x'.repeat(50_001));
    writeFileSync(join(folder, 'most.md'), 'x'.repeat(50_000));
    expect(readHere().filter(([path]) => path !== undefined && !/^[ab]/.test(path))).toEqual([
      ['folder.yaml', 'file/not-a-file'],
      ['folder.yaml/inside.md', undefined],
      ['large.md', 'file/too-large'],
      ['link.md', 'file/link'],
      ['most.md', undefined],
    ]);
  });

  test('are none that are sockets', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket.md'), resolve));
    const found = listFiles(folder).find(({ path }) => path === 'socket.md');
    await new Promise((resolve) => server.close(resolve));
    expect(found?.problems).toMatchObject([
      { code: 'file/not-a-file', message: expect.stringContaining('a socket') },
    ]);
  });

  test('are none that are pipes', () => {
    spawnSync('mkfifo', [join(folder, 'pipe.md')]);
    const found = listFiles(folder).find(({ path }) => path === 'pipe.md');
    rmSync(join(folder, 'pipe.md'));
    expect(found?.problems).toMatchObject([
      { code: 'file/not-a-file', message: expect.stringContaining('a pipe') },
    ]);
  });

  test('are told of with the reason, where a folder among them is locked', () => {
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0);
    const found = withoutPrivileges(folder, () => listFiles(folder));
    rmSync(join(folder, 'locked'), { recursive: true });
    expect(found.find(({ path }) => path === 'locked')?.problems).toMatchObject([
      { code: 'file/unreadable', message: expect.stringContaining('permission denied') },
    ]);
    expect(found.map(({ path }) => path)).toContain('a.md');
  });

  test('are told of with the reason, where the folder is none', () => {
    expect(() => readFiles(join(folder, 'gone'))).toThrow('ENOENT');
  });
});
