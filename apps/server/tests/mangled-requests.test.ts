import { once } from 'node:events';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';

import { examples } from '@strike-ledger/graphql';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { startNode } from './start-node.ts';

const REQUESTS = 10_000;
const AT_ONCE = 16;
const STATUSES = [200, 204, 304, 400, 404, 405, 406, 413, 415];

let server: Running;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
beforeAll(async () => {
  server = await startNode();
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

test(`of ${REQUESTS} mangled requests, each is refused or answered, and none brings the server to its knees`, async () => {
  const waiting = fc.sample(mangled(), { numRuns: REQUESTS, seed: 3 });
  const seen = new Map<number, number>();
  const wrong: unknown[] = [];
  const askSome = async () => {
    for (let asked = waiting.pop(); asked; asked = waiting.pop()) {
      const { status, text } = await send(asked);
      seen.set(status, (seen.get(status) ?? 0) + 1);
      if (!STATUSES.includes(status) || !isWellSaid(status, text))
        wrong.push({ ...asked, body: Buffer.from(asked.body).toString(), status, text });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askSome));
  expect(wrong.slice(0, 3)).toEqual([]);
  // Were they all refused for one reason, little would have been tried.
  expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 405, 406, 415]));
}, 240_000);

test.each([
  ['no HTTP at all', 'strike\r\n\r\n'],
  ['a header without an end', `GET /graphql HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(70_000)}`],
  [
    'two lengths',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
  ],
  ['a length that is no number', 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n'],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'a chunk that is none',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  ],
])('%s is refused, and the server goes on', async (_, bytes) => {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk;
  });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('close', resolve));
  expect(said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  expect((await fetch(`${server.address}healthz`)).status).toBe(200);
});

type Asked = {
  readonly method: string;
  readonly target: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
};

function mangled(): fc.Arbitrary<Asked> {
  const query = fc.oneof(
    fc.constantFrom(...examples.map((each) => each.query)),
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '{',
      '}',
      '{a',
      '...',
      '"""',
      'query',
      '{a(b:$c)}',
      'mutation{a}',
      'subscription{a}',
      '#',
      '\u0000',
    ),
  );
  const parameters = fc.oneof(
    fc.record(
      {
        query,
        variables: fc.jsonValue(),
        operationName: fc.jsonValue(),
        extensions: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  const body = fc.oneof(
    parameters.map((value) => Buffer.from(JSON.stringify(value))),
    fc
      .tuple(parameters, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }))
      .map(([value, changes]) => {
        const bytes = Buffer.from(JSON.stringify(value));
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        return bytes;
      }),
    fc.uint8Array({ maxLength: 60 }),
    fc
      .constantFrom('['.repeat(30_000), '{"query":'.repeat(5_000), ' '.repeat(65_537))
      .map((text) => Buffer.from(text)),
  );
  const search = fc.oneof(
    parameters.map((value) => String(new URLSearchParams(asTexts(value)))),
    fc.webQueryParameters(),
    fc.constantFrom(
      '%',
      '%zz',
      'query=%',
      '&&&',
      'query',
      'query=&query=',
      '__proto__=1',
      'constructor=1',
    ),
  );
  return fc.record({
    method: fc.constantFrom(
      'POST',
      'POST',
      'GET',
      'GET',
      'HEAD',
      'PUT',
      'DELETE',
      'OPTIONS',
      'PATCH',
    ),
    target: fc.oneof(
      search.map((text) => `/graphql?${text}`),
      fc.constant('/graphql'),
    ),
    headers: fc.record(
      {
        'content-type': fc.constantFrom(
          'application/json',
          'application/json',
          'application/json;charset=latin1',
          'text/plain',
          'application/graphql',
          ';',
          'multipart/form-data; boundary=x',
        ),
        accept: fc.constantFrom(
          '*/*',
          'application/json',
          'application/graphql-response+json',
          'text/csv',
          ',;q=',
          'application/*;q=0',
          'text/event-stream',
        ),
        'accept-encoding': fc.constantFrom(
          'br',
          'gzip',
          'br;q=x',
          '*',
          '*;q=0',
          ',,',
          'identity;q=0',
        ),
        'if-none-match': fc.constantFrom('*', '"', 'W/"a"', ','),
        'content-encoding': fc.constantFrom('gzip', 'br'),
        origin: fc.constantFrom('null', 'https://a.example'),
      },
      { requiredKeys: [] },
    ),
    body,
  });
}

function asTexts(value: unknown): { [name: string]: string } {
  if (typeof value !== 'object' || value === null) return { query: String(value) };
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' ? each : JSON.stringify(each),
    ]),
  );
}

async function send({
  method,
  target,
  headers,
  body,
}: Asked): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(server.address);
  const options: RequestOptions = { agent, hostname, port, method, path: target, headers };
  const sent = request(options);
  sent.on('error', () => {});
  if (method === 'POST' || method === 'PUT' || method === 'PATCH') sent.end(body);
  else sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const isCoded = response.headers['content-encoding'] !== undefined;
  return {
    status: response.statusCode ?? 0,
    text: isCoded ? '' : Buffer.concat(chunks).toString(),
  };
}

// What is refused says why, with a code; nothing is told of how the server runs.
function isWellSaid(status: number, text: string): boolean {
  if (text === '') return true;
  const { data, errors } = JSON.parse(text);
  if (
    errors?.some(
      ({ message, extensions }: { message: string; extensions: { code: string } }) =>
        !message || !extensions.code || extensions.code === 'INTERNAL_SERVER_ERROR',
    )
  )
    return false;
  return status === 200 || (data === undefined && errors.length > 0);
}
