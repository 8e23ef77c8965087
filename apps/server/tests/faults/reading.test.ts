import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { metricFrom, readinessOf, titlesFrom } from '../asking.ts';
import { createDeployment } from '../deployment.ts';
import type { ServerProcess } from '../server-process.ts';

const EVENT = 'quarry-2030/events/2030-03-20-mediator.md';

const town = createDeployment();
const event = join(town.content, EVENT);
const whole = readFileSync(event, 'utf8');
let server: ServerProcess;
beforeAll(async () => {
  server = await town.serve();
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

test('a reading process that is killed loses nothing: the content is read again', async () => {
  const contentHash = town.write(2);
  process.kill(await readerOf(server), 'SIGKILL');
  const failed = await server.logged('content could not be read');
  expect(JSON.stringify(failed)).toContain('was ended by SIGKILL before it had an answer');
  expect(await server.logged('record replaced')).toMatchObject({ contentHash });
  expect(await titlesFrom(server.address)).toEqual(['Edition 2']);
  expect(await metricFrom(server.address, 'reloads_total{outcome="failed"}')).toBe(1);
});

test('a folder that another is renamed onto is read, and followed from then on', async () => {
  renameSync(town.content, `${town.content}-old`);
  await server.logged('content could not be read');
  expect(await titlesFrom(server.address)).toEqual(['Edition 2']);
  renameSync(`${town.content}-old`, town.content);
  await server.logged('content read: the record is as it was');
  expect(await readinessOf(server.address)).not.toHaveProperty('refused');
  const contentHash = town.write(3);
  expect(await server.logged('record replaced')).toMatchObject({ contentHash });
});

test('changes that never end are read all the same', async () => {
  const before = server.log.length;
  const isRead = () => server.log.slice(before).some(({ msg }) => msg === 'record replaced');
  let changes = 0;
  while (!isRead()) {
    changes += 1;
    writeFileSync(event, whole.replace(/^title: .*$/m, `title: Change ${changes}`));
    await sleep(50);
  }
  expect(changes).toBeGreaterThan(20);
  writeFileSync(event, whole);
});

test('files that vanish, come back and are half written while they are read do no harm', async () => {
  const titles = new Set<string>();
  const end = performance.now() + 3_000;
  while (performance.now() < end) {
    rmSync(event);
    writeFileSync(event, whole.slice(0, Math.floor(Math.random() * whole.length)));
    writeFileSync(event, whole);
    for (const title of await titlesFrom(server.address)) titles.add(title);
  }
  const contentHash = town.write(4);
  await vi.waitFor(
    async () => expect(await readinessOf(server.address)).toMatchObject({ contentHash }),
    { timeout: 50_000, interval: 100 },
  );
  expect([...titles]).toEqual(['Edition 3']);
  expect(server.errors()).toBe('');
});

test('a server that is asked to stop while content is read takes the reader with it, and complains of nothing', async () => {
  town.write(5);
  const reader = await readerOf(server);
  const before = server.log.length;
  expect(await server.stop()).toBe(0);
  const after = server.log.slice(before).map(({ msg }) => msg);
  expect(after).toEqual(['stopping', 'stopped']);
  expect(server.errors()).toBe('');
  // Whoever adopts it may not have taken note of its end yet.
  const stateOf = () => spawnSync('ps', ['-o', 'stat=', '-p', String(reader)]).stdout.toString();
  await vi.waitFor(() => expect(stateOf()).toMatch(/^(?:Z|$)/), { timeout: 20_000 });
});

/** The process in which a server reads content, once there is one. */
function readerOf({ child }: ServerProcess): Promise<number> {
  return vi.waitFor(
    () => Number(execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })),
    { timeout: 50_000, interval: 5 },
  );
}
