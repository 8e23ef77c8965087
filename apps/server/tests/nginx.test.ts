import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { startAging } from './start-aging.ts';
import { hasNginx, startNginx } from './start-nginx.ts';
import { startNode } from './start-node.ts';

const isThere = hasNginx();

describe.skipIf(!isThere)(
  isThere ? 'behind nginx' : 'behind nginx (skipped: there is no nginx on the PATH)',
  () => {
    let node: Running;
    let nginx: Running;
    beforeAll(async () => {
      node = await startNode();
      nginx = await startNginx(node.address);
    });
    afterAll(async () => {
      await nginx?.stop();
      await node?.stop();
    });

    test('an answer by GET says how long it may be kept and what it depends on', async () => {
      const { headers } = await get(nginx, '{ meta { schemaVersion } }');
      expect(headers.get('etag')).toMatch(/^"[^"]+"$/);
      expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=3600');
      expect(headers.get('vary')?.toLowerCase()).toBe('accept, accept-encoding');
    });

    test('a question asked twice reaches the server once, and has one answer', async () => {
      const first = await get(nginx, '{ disputes { slug } }');
      const second = await get(nginx, '{ disputes { slug } }');
      expect([first, second].map(statusOfCache)).toEqual(['MISS', 'HIT']);
      expect(await second.text()).toBe(await first.text());
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    });

    test('who has the answer already is told so, without the server', async () => {
      const first = await get(nginx, '{ disputes { title } }');
      const again = await get(nginx, '{ disputes { title } }', {
        'if-none-match': first.headers.get('etag') ?? '',
      });
      expect(again.status).toBe(304);
      expect(statusOfCache(again)).toBe('HIT');
      expect(await again.text()).toBe('');
    });

    test('an answer goes only to those who accept its type', async () => {
      const types = ['application/json', 'application/graphql-response+json'];
      for (const expected of ['MISS', 'HIT']) {
        for (const type of types) {
          const answer = await get(nginx, '{ disputes { shortTitle } }', { accept: type });
          expect(statusOfCache(answer), type).toBe(expected);
          expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
        }
      }
    });

    test('an answer goes only to those who can unpack it', async () => {
      const query =
        '{ dispute(slug: "portland-2023") { timeline(first: 20) { nodes { title } } } }';
      const plain = await (await get(nginx, query, { 'accept-encoding': 'identity' })).text();
      const packed = [
        ['gzip', 'gzip'],
        ['br', 'br'],
        ['identity', null],
      ] as const;
      for (const [accepted, expected] of [...packed, ...packed]) {
        const answer = await get(nginx, query, { 'accept-encoding': accepted });
        expect(answer.headers.get('content-encoding'), accepted).toBe(expected);
        expect(await answer.text()).toBe(plain);
      }
    });

    test('a question by POST is passed on, and its answer is not kept', async () => {
      for (const query of ['{ disputes { slug } }', '{ disputes { title } }']) {
        const answer = await fetch(`${nginx.address}graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        expect(statusOfCache(answer)).toBeNull();
        expect(await answer.text()).toBe(await (await get(node, query)).text());
      }
    });

    test.each(['healthz', 'readyz', 'metrics'])('/%s is never kept', async (path) => {
      await fetch(nginx.address + path);
      expect(statusOfCache(await fetch(nginx.address + path))).toBe('MISS');
    });

    test('once stale, an answer is asked for again by its ETag and need not be sent', async () => {
      const aging = await startAging(node.address);
      const cache = await startNginx(aging.address);
      try {
        const first = await (await get(cache, '{ disputes { slug } }')).text();
        await expect
          .poll(
            async () => {
              expect(await (await get(cache, '{ disputes { slug } }')).text()).toBe(first);
              return aging.seen.at(-1);
            },
            { timeout: 20_000 },
          )
          .toBe(304);
      } finally {
        await cache.stop();
        await aging.stop();
      }
    });
  },
);

function get(server: Running, query: string, headers: HeadersInit = {}): Promise<Response> {
  return fetch(`${server.address}graphql?query=${encodeURIComponent(query)}`, { headers });
}

function statusOfCache({ headers }: Response): string | null {
  return headers.get('x-cache-status');
}
