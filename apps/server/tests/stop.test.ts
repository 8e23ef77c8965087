import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { afterAll, beforeEach, describe, expect, test } from 'vitest';

import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import { createTown } from './town.ts';

const READY = 'GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n';
const QUESTION = '{"query":"{ disputes { title } }"}';
const ASK = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${QUESTION.length}\r\n\r\n${QUESTION}`;

const town = createTown();
afterAll(town.remove);

let server: ServerProcess;
beforeEach(async () => {
  server = await startServer(town.environment);
});

describe('asked to stop, the server', () => {
  test('closes connections with nothing under way, and ends well', async () => {
    const idle = await open(READY);
    await once(idle, 'data');
    const closed = once(idle, 'close');
    expect(await server.stop()).toBe(0);
    await closed;
    const last = server.log.slice(-2);
    expect(last).toMatchObject([{ msg: 'stopping', signal: 'SIGTERM' }, { msg: 'stopped' }]);
  });

  test('finishes what is under way, takes nothing new, and ends well', async () => {
    const [asking, waiting] = [await open(ASK.slice(0, -9)), await open(READY.slice(0, -9))];
    // Both have arrived, since what came after them is answered.
    await fetch(`${server.address}healthz`);
    const stopped = server.stop();
    await server.logged('stopping');
    await expect(fetch(`${server.address}healthz`)).rejects.toThrow();
    asking.write(ASK.slice(-9));
    waiting.write(READY.slice(-9));
    const [answer, readiness] = await Promise.all([text(asking), text(waiting)]);
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(answer).toMatch(/"title":"The Quarry teachers' round of 2030"\}\]\}\}$/);
    expect(readiness).toMatch(/^HTTP\/1.1 503 /);
    expect(readiness).toMatch(/\r\nConnection: close\r\n/);
    expect(readiness).toContain('{"status":"stopping","contentHash":"');
    expect(await stopped).toBe(0);
  });

  test('ends at once where it is asked a second time', async () => {
    const asking = await open(ASK.slice(0, -9));
    asking.on('error', () => {});
    await fetch(`${server.address}healthz`);
    server.child.kill('SIGTERM');
    await server.logged('stopping');
    expect(await server.stop('SIGINT')).toBe('SIGINT');
  });
});

async function open(first: string): Promise<Socket> {
  const socket = connect(Number(new URL(server.address).port), 'localhost');
  await once(socket, 'connect');
  socket.write(first);
  return socket;
}
