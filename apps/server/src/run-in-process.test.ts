import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, describe, expect, test } from 'vitest';

import { runInProcess } from './run-in-process.ts';

const FOREVER = 'setInterval(() => {}, 1_000);';
const BLOCKED = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';

const folder = mkdtempSync(join(tmpdir(), 'processes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a process', () => {
  test('gives its answer', async () => {
    const file = script('echo', 'process.send({ task: process.argv[2] });');
    expect(await runInProcess(file, 'a task')).toEqual({ task: 'a task' });
  });

  test.each([
    ['that ends', 'process.exit(3);', 'ended with 3 before it had an answer.'],
    ['that is killed', "process.kill(process.pid, 'SIGKILL');", 'was ended by SIGKILL'],
    ['that never ends', FOREVER, 'was ended by SIGKILL'],
    ['that waits for what never comes', BLOCKED, 'was ended by SIGKILL'],
  ])('%s without an answer is told of', async (name, source, told) => {
    await expect(runInProcess(script(name, source), '', { patience: 2_000 })).rejects.toThrow(told);
  });

  test('is ended where nobody waits for it any more', async () => {
    const waiting = new AbortController();
    const answer = runInProcess(script('forever', FOREVER), '', { signal: waiting.signal });
    waiting.abort();
    await expect(answer).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});

function script(name: string, source: string): URL {
  const file = join(folder, `${name.replaceAll(' ', '-')}.cjs`);
  writeFileSync(file, source);
  return pathToFileURL(file);
}
