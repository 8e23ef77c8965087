import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';

import { expect, test, vi } from 'vitest';

import { serve } from '../testing/test-server.ts';
import { metricsOf } from './metrics-text.ts';
import { replyObserver } from './reply-observer.ts';
import { createTally, repliesOf } from './tally.ts';

test('replies are counted by route, method and status, and by what they took', async () => {
  const { address } = await serveMeasured();
  for (const [method, path] of [
    ['GET', 'graphql?query={disputes{slug}}'],
    ['GET', 'graphql'],
    ['POST', 'graphql'],
    ['GET', 'no/such/page'],
    ['DELETE', 'graphql'],
  ] as const) {
    await (await fetch(address + path, { method })).text();
  }
  const text = await (await fetch(`${address}metrics`)).text();
  expect(linesOf(text, 'strike_ledger_http_replies_total')).toEqual([
    '{route="graphql",method="other",status="200"} 1',
    '{route="graphql",method="GET",status="200"} 2',
    '{route="graphql",method="POST",status="200"} 1',
    '{route="site",method="GET",status="404"} 1',
  ]);
  expect(linesOf(text, 'strike_ledger_http_reply_seconds_count')).toContain('{route="graphql"} 4');
  const upTo = linesOf(text, 'strike_ledger_http_reply_seconds_bucket')
    .filter((line) => line.includes('route="graphql"'))
    .map((line) => Number(line.split(' ')[1]));
  expect(upTo).toEqual([...upTo].sort((left, right) => left - right));
  expect(upTo.at(-1)).toBe(4);
});

test('an asker who goes away is counted', async () => {
  const { address, tally } = await serveMeasured(() => {});
  const socket = connect(Number(new URL(address).port), 'localhost');
  await once(socket, 'connect');
  socket.end('GET /graphql HTTP/1.1\r\nhost: localhost\r\n\r\n', () => socket.destroy());
  await vi.waitFor(() => expect(repliesOf(tally.replies.graphql)).toHaveLength(1));
  const text = await (await fetch(`${address}metrics`)).text();
  expect(linesOf(text, 'strike_ledger_http_replies_total')).toEqual([
    '{route="graphql",method="GET",status="gone"} 1',
  ]);
});

test('what Node says of itself and of the record that is served stands beside it', async () => {
  const { address } = await serveMeasured();
  const response = await fetch(`${address}metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  expect(text).toContain('strike_ledger_record_info{content_hash="abc"} 1');
  expect(text).toContain('strike_ledger_content_refused 0');
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).toMatch(/^nodejs_heap_size_used_bytes \d+$/m);
});

async function serveMeasured(graphql = answered) {
  const tally = createTally();
  const record = () => ({ contentHash: 'abc', since: '2030-01-01T00:00:00.000Z' });
  const onReply = replyObserver(tally, undefined);
  const metrics = metricsOf({ tally, record });
  return { tally, ...(await serve({ graphql, onReply, metrics })) };
}

const answered: RequestListener = (_request, response) => response.end('{}');

function linesOf(text: string, name: string): string[] {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`));
  return lines.map((line) => line.slice(name.length));
}
