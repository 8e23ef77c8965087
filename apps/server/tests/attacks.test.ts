import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { sayRaw } from './say-raw.ts';
import { startNode } from './start-node.ts';

const QUESTION = '{"query":"{__typename}"}';
/** A second request within what claims to be the body of the first. */
const SMUGGLED = 'GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n';

let server: Running;
beforeAll(async () => {
  server = await startNode();
});
afterAll(() => server.stop());

describe('what does not say plainly where it ends is refused, and nothing behind it is read', () => {
  test.each([
    ['both a length and chunks', post(`content-length: 5\r\n${chunked()}`, `0\r\n\r\n${SMUGGLED}`)],
    [
      'both, the other way around',
      post(`${chunked()}content-length: 5\r\n`, `0\r\n\r\n${SMUGGLED}`),
    ],
    ['two lengths', post('content-length: 0\r\ncontent-length: 37\r\n', SMUGGLED)],
    ['one length twice', post('content-length: 2\r\ncontent-length: 2\r\n', `{}${SMUGGLED}`)],
    ['a list of lengths', post('content-length: 0, 37\r\n', SMUGGLED)],
    ['a length with a sign', post('content-length: +2\r\n', `{}${SMUGGLED}`)],
    ['a length below nothing', post('content-length: -1\r\n', SMUGGLED)],
    ['a length in another notation', post('content-length: 0x2\r\n', `{}${SMUGGLED}`)],
    ['a length beyond counting', post(`content-length: ${'9'.repeat(30)}\r\n`, SMUGGLED)],
    ['a length behind a space', post('content-length : 2\r\n', `{}${SMUGGLED}`)],
    ['a coding behind a space', post('transfer-encoding : chunked\r\n', `0\r\n\r\n${SMUGGLED}`)],
    ['a coding behind a tab', post('transfer-encoding:\tx\tchunked\r\n', `0\r\n\r\n${SMUGGLED}`)],
    ['a coding there is not', post('transfer-encoding: xchunked\r\n', `0\r\n\r\n${SMUGGLED}`)],
    ['two codings', post(`${chunked()}transfer-encoding: identity\r\n`, `0\r\n\r\n${SMUGGLED}`)],
    ['chunks of no number', post(chunked(), `ZZ\r\n${SMUGGLED}`)],
    ['chunks that end in bare line feeds', post(chunked(), `2\n{}\n0\n\n${SMUGGLED}`)],
    ['a chunk longer than it says', post(chunked(), `1\r\n{}\r\n0\r\n\r\n${SMUGGLED}`)],
    ['a header on two lines', get('/healthz', 'x: a\r\n b\r\n') + SMUGGLED],
    ['lines that end in bare line feeds', `GET /healthz HTTP/1.1\nhost: a\n\n${SMUGGLED}`],
    [
      'a header that ends in a bare line feed',
      post('x: y\ncontent-length: 2\r\n', `{}${SMUGGLED}`),
    ],
    ['a header with a bare carriage return', get('/healthz', 'x: a\rb: c\r\n') + SMUGGLED],
    ['a header with a NUL', get('/healthz', 'x: a\0b\r\n') + SMUGGLED],
    ['a header without a colon', get('/healthz', 'content-length 5\r\n') + SMUGGLED],
    ['a header without a name', get('/healthz', ': a\r\n') + SMUGGLED],
    ['no host', `GET /healthz HTTP/1.1\r\n\r\n`],
    ['another protocol', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${SMUGGLED}`],
    ['a version there is not', `GET /healthz HTTP/9.9\r\nhost: a\r\n\r\n${SMUGGLED}`],
    ['a method there is not', `STRIKE /healthz HTTP/1.1\r\nhost: a\r\n\r\n${SMUGGLED}`],
    ['a target with a NUL', get('/\0') + SMUGGLED],
    ['a target with a space', get('/a b') + SMUGGLED],
    ['a greeting of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('%s', async (_, bytes) => {
    expect(statusesIn(await sayRaw(server.address, bytes))).toEqual([400]);
  });
});

test.each([
  ['a long header', get('/healthz', `x: ${'y'.repeat(20_000)}\r\n`), 431],
  ['many headers', get('/healthz', 'a: b\r\n'.repeat(5_000)), 431],
  ['a long target', get(`/${'a'.repeat(20_000)}`), 431],
  ['a long question', post('content-length: 70000\r\n', ' '.repeat(70_000)), 413],
  [
    'a long question in chunks',
    post(chunked(), `${'1000\r\n'}${' '.repeat(4096)}\r\n`.repeat(20)),
    413,
  ],
  [
    'chunks with long extensions',
    post(chunked(), `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),
    413,
  ],
])('%s is refused with the status that says so', async (_, bytes, status) => {
  expect(statusesIn(await sayRaw(server.address, bytes))).toEqual([status]);
});

describe('no path leads out of the folder of the site', () => {
  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e%252fetc%252fpasswd',
    '/..\\..\\etc\\passwd',
    '/..%5c..%5cetc%5cpasswd',
    '/....//....//etc/passwd',
    '/..;/..;/etc/passwd',
    '//etc/passwd',
    '///etc/passwd',
    '/file:///etc/passwd',
    '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
    '/%e0%80%ae%e0%80%ae/etc/passwd',
    '/%u002e%u002e/etc/passwd',
    '/portland-2023/../../../server/package.json',
    '/portland-2023/%2e%2e%2f%2e%2e%2fpackage.json',
    '/index.html%00.json',
    '/%00',
    '/%',
    '/%zz',
    '/.git/config',
    '/.env',
    '/__proto__',
    '/constructor/',
    '*',
  ])('%s', async (target) => {
    const answer = await sayRaw(server.address, get(target));
    expect(statusesIn(answer)).toEqual([404]);
    expect(answer).not.toMatch(/root:|"name": "@strike-ledger/);
  });

  test('bytes that are no text are refused', async () => {
    expect(statusesIn(await sayRaw(server.address, get('/\xc0\xaf\xff')))).toEqual([400]);
  });
});

describe('nothing that was sent comes back as a header', () => {
  test.each([
    get('/portland-2023/timeline%0d%0aset-cookie:a=b/'),
    get('/portland-2023%0d%0aset-cookie:a=b'),
    get('//evil.example/%0d%0aset-cookie:a=b'),
    get('/graphql?query={__typename}%0d%0aset-cookie:a=b'),
    get('/graphql?query={__typename}', 'accept: application/json%0d%0aset-cookie: a=b\r\n'),
    get('/graphql?query={__typename}', 'if-none-match: "a"%0d%0aset-cookie: a=b\r\n'),
    get('/graphql?query={__typename}', 'origin: https://evil.example\r\ncookie: a=b\r\n'),
    get('/graphql?query={__typename}', 'accept-encoding: br%0d%0aset-cookie: a=b\r\n'),
  ])('%j', async (bytes) => {
    const [head = ''] = (await sayRaw(server.address, bytes)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    expect(head).not.toMatch(/set-cookie|evil\.example/i);
  });
});

describe('methods', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'OPTIONS', 'PROPFIND'])(
    '%s is refused for what is only read',
    async (method) => {
      for (const path of ['/', '/healthz', '/readyz', '/metrics', '/data/v1/record.json']) {
        const answer = await sayRaw(server.address, get(path).replace('GET', method));
        expect(`${path} ${statusesIn(answer)}`).toBe(`${path} 405`);
        expect(answer).toMatch(/\r\nallow: GET, HEAD\r\n/i);
      }
    },
  );

  test.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])(
    '%s asks no question',
    async (method) => {
      const answer = await sayRaw(server.address, get('/graphql').replace('GET', method));
      expect(statusesIn(answer)).toEqual([405]);
    },
  );

  test.each(['/', '/healthz', '/no/such/page/', '/graphql?query={__typename}'])(
    'HEAD of %s has the headers of GET and no body',
    async (path) => {
      const [head, read] = await Promise.all(
        ['HEAD', 'GET'].map((method) => sayRaw(server.address, get(path).replace('GET', method))),
      );
      const [headers = '', body] = (head ?? '').split('\r\n\r\n');
      expect(body).toBe('');
      expect(namesIn(headers)).toEqual(namesIn(read?.split('\r\n\r\n')[0] ?? ''));
    },
  );

  test('CONNECT makes no proxy of it', async () => {
    const answer = await sayRaw(
      server.address,
      'CONNECT evil.example:443 HTTP/1.1\r\nhost: a\r\n\r\n',
    );
    expect(statusesIn(answer)).toEqual([]);
  });
});

test('a target that names a host is answered as its path is', async () => {
  const answer = await sayRaw(server.address, get('http://evil.example/healthz'));
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*"alive"/s);
  expect(answer).not.toContain('evil.example');
});

test('two hosts are answered like one, since no answer depends on it', async () => {
  const answer = await sayRaw(server.address, get('/healthz', 'host: evil.example\r\n'));
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*"alive"/s);
  expect(answer).not.toContain('evil.example');
});

test.each(['websocket', 'h2c'])('%s is not upgraded to', async (protocol) => {
  const upgrade = `connection: upgrade, close\r\nupgrade: ${protocol}\r\n`;
  expect(await sayRaw(server.address, get('/healthz', upgrade))).toMatch(/^HTTP\/1\.1 200 /);
});

test.each([
  ['bytes=9-', [206]],
  ['bytes=0-9', [206]],
  ['bytes=99999999-', [416]],
  // HTTP leaves it to the server whether these are the whole file, a part or none.
  ['bytes=100-50', [200, 416]],
  ['bytes=-5', [200, 206]],
  ['bytes=-', [200, 416]],
  ['bytes=0-1,5-6', [200, 206]],
  ['bytes=a-b', [200, 416]],
  ['lines=0-1', [200]],
  [`bytes=${'9'.repeat(400)}-`, [200, 416]],
])('the part %.40s of a file is answered with one of %j', async (range, statuses) => {
  const answer = await sayRaw(server.address, get('/robots.txt', `range: ${range}\r\n`));
  const [status, ...more] = statusesIn(answer);
  expect(more).toEqual([]);
  expect(statuses).toContain(status);
});

test('requests sent in one go are answered one by one', async () => {
  const answer = await sayRaw(
    server.address,
    get('/healthz', '', 'keep-alive').repeat(50) + get('/'),
  );
  expect(statusesIn(answer)).toEqual(Array(51).fill(200));
});

test('after all of this the server answers as before', async () => {
  const answer = await sayRaw(
    server.address,
    post(`content-length: ${QUESTION.length}\r\nconnection: close\r\n`, QUESTION),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*"__typename":"Query"/s);
});

function get(target: string, headers = '', connection = 'close'): string {
  const kept = headers.includes('connection:') ? '' : `connection: ${connection}\r\n`;
  return `GET ${target} HTTP/1.1\r\nhost: a\r\n${kept}${headers}\r\n`;
}

function post(headers: string, body: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}\r\n${body}`;
}

function chunked(): string {
  return 'transfer-encoding: chunked\r\n';
}

// Whatever was asked: no fault of ours, and nothing of how the server is made.
function statusesIn(answer: string): readonly number[] {
  expect(answer).not.toMatch(/\n {4}at |node:internal|\.ts:\d|\/apps\/server\//);
  return Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm), ([, status]) => Number(status));
}

function namesIn(head: string): readonly string[] {
  const names = head
    .split('\r\n')
    .slice(1)
    .map((line) => line.replace(/:.*/, '').toLowerCase());
  return names.filter((name) => name !== 'transfer-encoding').sort();
}
