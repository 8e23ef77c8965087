import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { startNode } from './start-node.ts';
import { startWorker } from './start-worker.ts';

/** What a worker may weigh on every plan of the platform, compressed, in bytes. */
const LIGHTEST_LIMIT = 3_000_000;

const QUESTIONS: { readonly [name: string]: Question } = {
  'whether it is alive': { path: 'healthz' },
  'for the schema': { path: 'schema.graphql' },
  'a query by GET': { path: 'graphql?query={meta{contentHash}}' },
  'a query for plain JSON': {
    path: 'graphql?query={meta{contentHash}}',
    headers: { accept: 'application/json' },
  },
  'a query by POST': posted('{ disputes { slug title } }'),
  'a query for no field by GET': { path: 'graphql?query={no}' },
  'a query for no field by POST': posted('{ disputes { slgu } }'),
  'a browser that asks for GraphiQL': { path: 'graphql', headers: { accept: 'text/html' } },
  'for the first page': { path: '' },
  'for a page in a folder': { path: 'portland-2023/' },
  'for no page': { path: 'no/such/page/' },
};

const site = fileURLToPath(new URL('../../site/dist/', import.meta.url));

let worker: Running;
let node: Running;
beforeAll(async () => {
  [worker, node] = await Promise.all([startWorker(), startNode()]);
});
afterAll(() => Promise.all([worker?.stop(), node?.stop()]));

describe('the worker', () => {
  test.each(Object.entries(QUESTIONS))(
    'answers %s as the Node server does',
    async (_, question) => {
      const [edge, own] = await Promise.all([ask(worker, question), ask(node, question)]);
      expect(edge).toEqual(own);
    },
  );

  test('is ready with the record of the Node server, and tells it to those who ask', async () => {
    const [edge, own] = await Promise.all(
      [worker, node].map(async ({ address }) => (await fetch(`${address}readyz`)).json()),
    );
    const { status, contentHash } = own;
    expect(edge).toEqual({ status, contentHash });
    const answer = await fetch(`${worker.address}graphql?query={meta{contentHash}}`);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await answer.json()).toEqual({ data: { meta: { contentHash } } });
  });

  test('lets an answer be kept as the Node server does', async () => {
    const [edge, own] = await Promise.all([worker, node].map(keeping));
    expect(edge).toEqual(own);
    expect(edge).toMatchObject({ etag: expect.stringMatching(/^"[^"]+"$/) });
  });

  test.each([
    '',
    'mark.svg',
    'schema.graphql',
    'embed/portland-2023/gap/',
    'data/v1/record.json',
    'no/such/page/',
    'graphql',
  ])('keeps browsers to the same rules for /%s as the Node server does', async (path) => {
    const [edge, own] = await Promise.all([worker, node].map((server) => rulesOf(server, path)));
    expect(edge).toEqual(own);
    expect(edge).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  test('serves the built site, and its own page where there is none', async () => {
    const home = await fetch(worker.address);
    expect(await home.text()).toBe(readFileSync(`${site}index.html`, 'utf8'));
    const missing = await fetch(`${worker.address}no/such/page/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toBe(readFileSync(`${site}404.html`, 'utf8'));
  });

  test('weighs less than every plan of the platform takes', () => {
    const script = readFileSync(new URL('../dist/worker/worker.js', import.meta.url));
    expect(gzipSync(script).length).toBeLessThan(LIGHTEST_LIMIT);
  });
});

type Question = RequestInit & { readonly path: string };

function posted(query: string): Question {
  return {
    path: 'graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  };
}

async function ask({ address }: Running, { path, ...init }: Question): Promise<object> {
  const response = await fetch(address + path, init);
  // Some write `charset=UTF-8` and leave out the space before it.
  const type = response.headers.get('content-type')?.toLowerCase().replace(/; */, '; ');
  return { status: response.status, type, text: await response.text() };
}

async function rulesOf({ address }: Running, path: string): Promise<object> {
  const { headers } = await fetch(address + path, { headers: { accept: 'text/html' } });
  const rules =
    /^(?:access-control-|content-security-|cross-origin-|permissions-|referrer-|x-content-)/;
  return Object.fromEntries([...headers].filter(([name]) => rules.test(name)));
}

async function keeping({ address }: Running): Promise<object> {
  const { headers } = await fetch(`${address}graphql?query={meta{contentHash}}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  const names = ['etag', 'cache-control', 'vary'];
  return Object.fromEntries(names.map((name) => [name, headers.get(name)]));
}
