import { once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Running } from './running.ts';

/**
 * Starts a server that passes everything on to another, but lets its answers grow stale after a second, and notes
 * the status of each.
 */
export async function startAging(behind: string): Promise<Running & { readonly seen: number[] }> {
  const seen: number[] = [];
  const server = createServer((request, response) => {
    const { method, headers, url = '/' } = request;
    request.pipe(
      ask(new URL(url, behind), { method, headers }, (answer) => {
        const { statusCode = 0, headers } = answer;
        seen.push(statusCode);
        const control = headers['cache-control'] ?? '';
        const aging = { 'cache-control': control.replace(/max-age=\d+/, 'max-age=1') };
        answer.pipe(response.writeHead(statusCode, { ...headers, ...aging }));
      }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    seen,
    stop: async () => {
      server.close().closeAllConnections();
      await once(server, 'close');
    },
  };
}
