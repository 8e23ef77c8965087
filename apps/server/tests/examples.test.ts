import { createApi, examples } from '@strike-ledger/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { published } from './published.ts';
import type { Running } from './running.ts';
import { startNode } from './start-node.ts';
import { startWorker } from './start-worker.ts';

type Example = (typeof examples)[number];

// By a clock that stands: on a busy machine the time that an answer may take would be over.
const api = createApi({ record: published, now: () => 0 });

let worker: Running;
let node: Running;
beforeAll(async () => {
  [worker, node] = await Promise.all([startWorker(), startNode()]);
});
afterAll(() => Promise.all([worker?.stop(), node?.stop()]));

/** Every way to the answer of an example besides asking the API in this process. */
const ways: [string, (example: Example) => Promise<Response>][] = [
  ['the Node server, by GET', ({ query }) => fetch(node.address + inAddress(query))],
  ['the Node server, by POST', ({ query }) => fetch(`${node.address}graphql`, inBody(query))],
  ['the worker, by GET', ({ query }) => fetch(worker.address + inAddress(query))],
  ['the worker, by POST', ({ query }) => fetch(`${worker.address}graphql`, inBody(query))],
  ['the files', ({ name }) => fetch(`${node.address}data/v1/answers/${name}.json`)],
  [
    'the files beside the worker',
    ({ name }) => fetch(`${worker.address}data/v1/answers/${name}.json`),
  ],
];

describe.each(ways)('from %s', (_, answer) => {
  test.each(examples)('the example $name has one answer, byte for byte', async (example) => {
    const expected = await api.fetch(
      new Request('http://record.example/graphql', inBody(example.query)),
    );
    const response = await answer(example);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(await expected.text());
  });
});

function inAddress(query: string): string {
  return `graphql?query=${encodeURIComponent(query)}`;
}

function inBody(query: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  };
}
