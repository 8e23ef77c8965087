import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { titlesFrom } from '../asking.ts';
import { createDeployment } from '../deployment.ts';
import { heapOf, WATCHED } from '../heap-of.ts';
import type { ServerProcess } from '../server-process.ts';

const SLOW = 1_000;
/** What the heap may differ by once all are gone, in bytes. */
const NOISE = 3_000_000;
const ASKED = encodeURIComponent('{ __schema { types { name description } } }');

const town = createDeployment();
let server: ServerProcess;
beforeAll(async () => {
  server = await town.serve(WATCHED);
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

test.each([
  ['send their head byte by byte', 'GET /graphql HTTP/1.1\r\nhost: localhost\r\nx: '],
  [
    'send half of a body',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n{',
  ],
  [
    'ask for much and read nothing',
    `GET /graphql?query=${ASKED} HTTP/1.1\r\nhost: localhost\r\n\r\n`.repeat(20),
  ],
])(
  'while 1,000 connections %s, others are answered, and nothing of them remains',
  async (_, first) => {
    // What Node keeps of so many for the next is there before.
    await crowd(SLOW, first, async () => {});
    const before = await heapOf(server);
    await crowd(SLOW, first, async (sockets) => {
      for (let each = 0; each < 20; each += 1) {
        for (const socket of sockets.slice(0, 50)) socket.write('a');
        expect(await titlesFrom(server.address)).toEqual(['Edition 1']);
      }
      expect((await fetch(server.address)).status).toBe(200);
    });
    await vi.waitFor(async () => expect((await heapOf(server)) - before).toBeLessThan(NOISE), {
      timeout: 20_000,
      interval: 500,
    });
  },
);

/** Opens connections that send something and then read nothing, and takes them away after. */
async function crowd(
  count: number,
  first: string,
  meanwhile: (sockets: readonly Socket[]) => Promise<void>,
): Promise<void> {
  const port = Number(new URL(server.address).port);
  const opened = Array.from({ length: count }, () => {
    const socket = connect(port, 'localhost').on('error', () => {});
    socket.pause();
    return new Promise<Socket>((resolve) => {
      socket.write(first, () => resolve(socket));
    });
  });
  const sockets = await Promise.all(opened);
  await meanwhile(sockets);
  for (const socket of sockets) socket.destroy();
}
