import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { expect, test } from 'vitest';

import type { Patience } from '../src/patience.ts';
import { serve } from '../src/testing/test-server.ts';

/** As the server has it, a hundredth as long. */
const patience: Patience = {
  headersTimeout: 150,
  requestTimeout: 300,
  keepAliveTimeout: 200,
  connectionsCheckingInterval: 50,
};
/** A byte so often, so that a connection is never idle. */
const DRIP = 40;
/** Where a byte is on its way when the server closes, the network may throw away what the server said. */
const TOLD_OR_GONE = /^(?:HTTP\/1\.1 408 .*)?$/s;

test.each([
  ['the headers', 'GET /healthz HTTP/1.1\r\nhost: a\r\nx: '],
  ['the body', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 60000\r\n\r\n'],
  ['a chunk', 'POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nea60\r\n'],
])('who sends %s byte by byte loses the connection', async (_, begin) => {
  const { address } = await serve({ patience, graphql: (request) => request.resume() });
  const socket = call(address);
  socket.write(begin);
  const drip = setInterval(() => socket.write('x'), DRIP);
  expect(await answerOf(socket)).toMatch(TOLD_OR_GONE);
  clearInterval(drip);
});

test('who says nothing at all loses the connection', async () => {
  const { address } = await serve({ patience });
  expect(await answerOf(call(address))).toMatch(TOLD_OR_GONE);
});

test('who asks nothing more loses the connection', async () => {
  const { address } = await serve({ patience });
  const socket = call(address);
  socket.write('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n');
  expect(await answerOf(socket)).toMatch(/^HTTP\/1\.1 200 /);
});

test('who takes nothing of a long answer loses the connection', async () => {
  const { server, address } = await serve({
    patience,
    files: { 'long.txt': new Uint8Array(50_000_000) },
  });
  const socket = call(address);
  socket.pause().write('GET /long.txt HTTP/1.1\r\nhost: a\r\n\r\n');
  const [, response] = await once(server, 'request');
  await once(response, 'close');
  expect(response.writableFinished).toBe(false);
  socket.destroy();
});

test('others are answered meanwhile', async () => {
  const { address } = await serve({ patience });
  const slow = Array.from({ length: 200 }, () => call(address));
  for (const socket of slow) socket.write('GET /healthz HTTP/1.1\r\nx: ');
  expect((await fetch(`${address}healthz`)).status).toBe(200);
  await Promise.all(slow.map(answerOf));
});

function call(address: string): Socket {
  // It may close while a byte is on its way.
  return connect(Number(new URL(address).port), 'localhost').on('error', () => {});
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await new Promise((resolve) => socket.once('close', resolve));
  return answer;
}
