import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { readinessOf, titlesFrom } from '../asking.ts';
import { createDeployment } from '../deployment.ts';
import type { ServerProcess } from '../server-process.ts';

const FILE = 'quarry-2030/events/2030-03-20-mediator.md';
const isRoot = process.getuid?.() === 0;

const town = createDeployment();
const path = join(town.content, FILE);
const whole = readFileSync(path, 'utf8');
let server: ServerProcess;
beforeAll(async () => {
  server = await town.serve();
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

describe('a content file', () => {
  test.each([
    ['is empty', () => writeFileSync(path, ''), 'file/empty'],
    [
      'ends in the middle of its front matter',
      () => writeFileSync(path, whole.slice(0, 20)),
      'file/front-matter-not-closed',
    ],
    [
      'ends in the middle of a letter',
      () =>
        writeFileSync(path, Buffer.concat([Buffer.from(whole), Buffer.from('é').subarray(0, 1)])),
      'file/not-utf-8',
    ],
    [
      'is all zeros, as after a power cut',
      () => writeFileSync(path, Buffer.alloc(4_096)),
      'file/control-character',
    ],
    ['is a link to nothing', () => symlinkSync('nowhere.md', path), 'file/link'],
    ['is a pipe that nobody writes to', () => execFileSync('mkfifo', [path]), 'file/not-a-file'],
  ])('that %s is refused, with its place, until it is mended', refuses);

  test('that is a folder is refused until it is gone', async () => {
    const folder = path.replace('mediator', 'folder');
    mkdirSync(folder);
    expect(await server.logged('content refused')).toMatchObject({
      first: [{ file: FILE.replace('mediator', 'folder'), code: 'file/not-a-file' }],
    });
    rmSync(folder, { recursive: true });
    await server.logged('content read: the record is as it was');
  });

  test.skipIf(isRoot)('that may not be read is refused (skipped: root reads all)', () =>
    refuses(
      '',
      () => {
        writeFileSync(path, whole);
        chmodSync(path, 0);
      },
      'file/unreadable',
    ),
  );
});

async function refuses(_: string, harm: () => void, code: string): Promise<void> {
  const { contentHash } = await readinessOf(server.address);
  rmSync(path, { recursive: true, force: true });
  harm();
  await server.logged('content refused');
  const { status, refused, ...serving } = await readinessOf(server.address);
  expect({ status, contentHash: serving.contentHash }).toEqual({ status: 'ready', contentHash });
  expect(refused?.first).toContainEqual(expect.objectContaining({ file: FILE, code }));
  expect(await titlesFrom(server.address)).toEqual(['Edition 1']);

  rmSync(path, { recursive: true, force: true });
  writeFileSync(path, whole);
  await server.logged('content read: the record is as it was');
  expect(await readinessOf(server.address)).not.toHaveProperty('refused');
}
