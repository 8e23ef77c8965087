import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ServerProcess } from './server-process.ts';
import { startServer } from './server-process.ts';
import { createTown } from './town.ts';

const town = createTown();
let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ ...town.environment, LOG_REQUESTS: '1' });
});
afterAll(async () => {
  await server?.stop();
  town.remove();
});

test('a start is logged, and which record it is ready with', async () => {
  const { contentHash } = await (await fetch(`${server.address}readyz`)).json();
  expect(server.log.slice(0, 2)).toMatchObject([
    { msg: 'starting', content: town.environment.CONTENT, node: process.version },
    { msg: 'ready', address: server.address, contentHash },
  ]);
});

test('what the server asks itself to be ready is not told of as slow', async () => {
  await server.logged('content read: the record is as it was');
  expect(server.log.filter(({ msg }) => msg === 'a question was slow')).toEqual([]);
});

test('requests are logged where LOG_REQUESTS says so, without what they ask', async () => {
  await fetch(`${server.address}graphql?query=%7Bprivate%7D`);
  await expect
    .poll(() => server.log.at(-1))
    .toMatchObject({
      msg: 'reply',
      method: 'GET',
      path: '/graphql',
      status: 200,
      milliseconds: expect.any(Number),
    });
  expect(JSON.stringify(server.log)).not.toContain('private');
});
