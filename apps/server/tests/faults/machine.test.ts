import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import { metricFrom, readinessOf, titlesFrom } from '../asking.ts';
import { createDeployment } from '../deployment.ts';
import type { ServerProcess } from '../server-process.ts';
import { startServer } from '../server-process.ts';

const FULL = '/dev/full';
const LONG = { timeout: 50_000, interval: 50 };
const [clock, zlib] = ['jumping-clock.ts', 'failing-zlib.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

const town = createDeployment();
beforeAll(() => {
  town.write(1);
});
afterAll(town.remove);

describe('where nothing can be written', () => {
  test.skipIf(!existsSync(FULL))(
    'to the log, as on a full disk, all is answered and what is lost is counted',
    async () => {
      const server = await startWith(openSync(FULL, 'w'));
      await serves('Edition 1', server);
      expect(await server.stop()).toEqual([0, null]);
    },
  );

  test('to a log whose reader is gone, all is answered', async () => {
    const server = await startWith('pipe');
    server.child.stdout?.destroy();
    await serves('Edition 1', server);
    expect(await server.stop()).toEqual([0, null]);
  });

  test('to any file at all, content that changes is served: a server writes none', async () => {
    // Node itself refuses every write.
    const server = await town.serve(['--permission', '--allow-fs-read=*', '--allow-child-process']);
    expect(await titlesFrom(server.address)).toEqual(['Edition 1']);
    expect((await fetch(server.address)).status).toBe(200);
    expect(await server.stop()).toBe(0);
    expect(server.errors()).not.toContain('ERR_ACCESS_DENIED');
    expect(server.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });
});

test('where no more files can be opened, what is open is answered, and all again once they can', async () => {
  const server = await startLimited(64);
  await serves('Edition 1', server);
  expect((await fetch(server.address)).status).toBe(200);
  const sockets = await connectMany(server.address, 80);
  // On the connection from before, which stays open: an answer takes no file, a page does.
  expect(await titlesFrom(server.address)).toEqual(['Edition 1']);
  await vi.waitFor(() => expect(sockets.some(({ closed }) => closed)).toBe(true), LONG);
  const refused = await fetch(server.address);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  town.write(2);
  for (const socket of sockets) socket.destroy();
  await serves('Edition 2', server);
  expect((await fetch(server.address)).status).toBe(200);
  expect(await server.stop()).toEqual([0, null]);
});

describe('from its sources', () => {
  let server: ServerProcess;
  const startFaulty = async (shim = '') => {
    server = await startServer({ ...town.environment }, ['--import', shim]);
  };
  const stop = () => server.stop();

  test('a clock that jumps by days to and fro changes no answer and no time that is told', async () => {
    const begun = performance.now();
    await startFaulty(clock);
    const contentHash = town.write(3);
    await server.logged('record replaced');
    expect(await readinessOf(server.address)).toMatchObject({ contentHash });
    for (let each = 0; each < 20; each += 1) {
      expect(await titlesFrom(server.address)).toEqual(['Edition 3']);
    }
    const seconds = await metricFrom(server.address, 'http_reply_seconds_sum{route="graphql"}');
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan((performance.now() - begun) / 1_000);
    expect(await stop()).toBe(0);
  });

  test('answers that cannot be compressed are sent as they are', async () => {
    await startFaulty(zlib);
    const query = '{ __schema { types { name description } } }';
    const response = await fetch(`${server.address}graphql?${new URLSearchParams({ query })}`, {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toHaveProperty('data.__schema.types');
    expect(await stop()).toBe(0);
  });
});

/** Starts the built server with its log going somewhere else, and waits until it answers. */
async function startWith(output: number | 'pipe', [program = '', ...words] = node()) {
  const port = await freePort();
  const child = spawn(program, words, {
    env: { ...process.env, ...town.variables, PORT: String(port) },
    stdio: ['ignore', output, 'inherit'],
  });
  const ended = once(child, 'exit');
  const address = `http://localhost:${port}/`;
  await vi.waitFor(() => fetch(`${address}healthz`), { timeout: 50_000, interval: 50 });
  const stop = async () => {
    child.kill();
    return ended;
  };
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { address, child, stop };
}

type Started = Awaited<ReturnType<typeof startWith>>;

async function serves(title: string, { address }: Started): Promise<void> {
  await vi.waitFor(async () => expect(await titlesFrom(address)).toEqual([title]), LONG);
}

function startLimited(files: number) {
  const limit = `ulimit -n ${files}; exec "$@"`;
  return startWith('pipe', ['sh', '-c', limit, 'sh', ...node()]);
}

function node(): string[] {
  return [process.execPath, ...town.command];
}

async function connectMany(address: string, count: number): Promise<readonly Socket[]> {
  const port = Number(new URL(address).port);
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, 'localhost').on('error', () => {});
      await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
      return socket;
    }),
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}
