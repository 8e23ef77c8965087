import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

import { createRecord } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withGraphiqlPolicy } from '../src/build/graphiql-policy.ts';
import { createGraphiqlListener } from '../src/graphql/graphiql.ts';
import { createGraphqlListener } from '../src/graphql/listener.ts';
import { listen } from '../src/listen.ts';

const folder = fileURLToPath(new URL('../dist/graphiql', import.meta.url));
const api = createApi({ record: createRecord([]) });
const accept = 'text/html,application/xhtml+xml';

let server: Server;
let address: string;
beforeAll(async () => {
  const beside = {
    graphiql: createGraphiqlListener(folder),
    kept: { hits: 0, misses: 0 },
  };
  server = createServer(createGraphqlListener(api, beside));
  address = `${await listen(server, 0)}graphql`;
});
afterAll(() => server.close().closeAllConnections());

describe('GraphiQL', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])(
    'is for who accepts %s the page of the API with its policy, byte for byte, in the coding %s',
    async (accepted, coding) => {
      const page = await api.fetch(
        new Request('http://localhost/graphql', { headers: { accept } }),
      );
      const response = await ask({ 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(coding);
      expect(response.headers.get('content-type')).toBe(page.headers.get('content-type'));
      expect(response.headers.get('vary')).toBe('accept, accept-encoding');
      expect(hashOf(await response.text())).toBe(hashOf(withGraphiqlPolicy(await page.text())));
    },
  );

  test('is not sent again to who has it, in the coding they have', async () => {
    const { headers } = await ask({ 'accept-encoding': 'br' });
    // Left to itself, fetch would ask for the page anew.
    const known = { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await ask({ 'accept-encoding': 'br', ...known })).status).toBe(304);
    expect((await ask({ 'accept-encoding': 'gzip', ...known })).status).toBe(200);
  });

  test('does not stand in the way of questions', async () => {
    const response = await fetch(`${address}?query={disputes{slug}}`);
    expect(await response.json()).toEqual({ data: { disputes: [] } });
  });
});

function ask(headers: { [name: string]: string }): Promise<Response> {
  return fetch(address, { headers: { accept, ...headers } });
}

// Of megabytes a test that fails would print a diff.
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
