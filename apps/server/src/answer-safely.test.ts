import { expect, test } from 'vitest';

import { serve } from './testing/test-server.ts';

test('a request that brings a fault to light is answered with 500, and the next as ever', async () => {
  const faults: unknown[] = [];
  const { address } = await serve({
    graphql: () => {
      throw new Error('The disputes are gone.');
    },
    onFault: (fault) => faults.push(fault),
  });
  const response = await fetch(`${address}graphql`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('');
  expect(faults).toEqual([new Error('The disputes are gone.')]);
  expect((await fetch(`${address}healthz`)).status).toBe(200);
});

test('an answer that breaks off is not taken for the whole', async () => {
  const { address } = await serve({
    graphql: (_request, response) => {
      response.writeHead(200).write('half');
      throw new Error('The other half is gone.');
    },
  });
  await expect(fetch(`${address}graphql`).then((response) => response.text())).rejects.toThrow();
  expect((await fetch(`${address}healthz`)).status).toBe(200);
});
