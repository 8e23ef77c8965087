import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { startNode } from './start-node.ts';
import { startWorker } from './start-worker.ts';

describe.each([
  ['the Node server', startNode],
  ['the worker', startWorker],
])('GraphQL over HTTP at %s', (_, start) => {
  let server: Running;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  const audits = serverAudits({ url: () => `${server.address}graphql` });

  test.each(audits.filter(({ name }) => !name.startsWith('MAY')))('$name', async ({ fn }) => {
    const { response, ...result } = { response: undefined, ...(await fn()) };
    expect(result, await response?.text()).toMatchObject({ status: 'ok' });
  });
});
