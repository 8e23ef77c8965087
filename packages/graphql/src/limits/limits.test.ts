import { describe, expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { town } from '../testing/town.ts';
import { limits } from './limits.ts';

const { fetch } = createApi({ record: town });

/** For each limit, a body that asks for just so much. */
const asking: { readonly [limit: string]: (amount: number) => string } = {
  size: (amount) => body('{ __typename }').padEnd(amount),
  tokens: (amount) => body(`{ disputes { ${wordy(amount - 5)} } }`),
  depth: (amount) => body(nested(amount)),
  aliases: (amount) => body(`{ ${listed(amount, (index) => `name${index}: __typename`)} }`),
  directives: (amount) =>
    body(`{ disputes { ${listed(amount, () => 'title @include(if: true)')} } }`),
  cost: (amount) => body(costing(amount)),
};

describe.each(Object.keys(asking))('the limit of %s', (limit) => {
  const allowed = limits[limit as keyof typeof limits];
  const ask = asking[limit] as (amount: number) => string;

  test('lets a question through that keeps to it', async () => {
    const response = await post(ask(allowed));
    expect(response.status).toBe(200);
    expect(await response.json()).not.toHaveProperty('errors');
  });

  test('refuses a question that goes one over it, and says so', async () => {
    const response = await post(ask(allowed + 1));
    expect(response.status).toBe(limit === 'size' ? 413 : 400);
    const { data, errors } = await response.json();
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: expect.stringContaining((allowed + 1).toLocaleString('en-US')),
        extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, asked: allowed + 1 },
      },
    ]);
    expect(errors[0].message).toContain(', 1 more than the ');
  });
});

describe('the limit of time', () => {
  const query = `{ ${listed(60, (index) => `d${index}: dispute(slug: "a") { id }`)} }`;
  const at = (taken: number) => {
    let looks = 0;
    // A clock that stands still until the question has begun.
    const api = createApi({ record: town, now: () => (looks++ === 0 ? 0 : taken) });
    return api.fetch(new Request(HERE, init(body(query))));
  };

  test('lets a question through that keeps to it', async () => {
    expect((await (await at(limits.time)).json()).errors).toBeUndefined();
  });

  test('stops a question that goes over it, and says so', async () => {
    const { errors } = await (await at(limits.time + 1)).json();
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('took more than 2,001 of the 2,000 milliseconds'),
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'time', allowed: 2000, asked: 2001 },
    });
  });

  test('is not remembered: asked again, the question is answered', async () => {
    let taken = limits.time + 1;
    let looks = 0;
    const api = createApi({ record: town, now: () => (looks++ === 0 ? 0 : taken) });
    const ask = async () => (await api.fetch(new Request(HERE, init(body(query))))).json();
    expect((await ask()).errors).toBeDefined();
    taken = 0;
    expect((await ask()).errors).toBeUndefined();
  });
});

test('one field named too often to be checked is refused with what to do', async () => {
  const { errors } = await (await post(body(`{ ${fill('__typename', 1_900)} }`))).json();
  expect(errors[0]).toEqual({
    message: expect.stringContaining('name each field once in a place'),
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens' },
  });
});

test('introspection as tools send it is answered', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { data, errors } = await (await post(body(getIntrospectionQuery()))).json();
  expect(errors).toBeUndefined();
  expect(data.__schema.types.length).toBeGreaterThan(50);
});

const HERE = 'http://record.example/graphql';

function init(text: string): RequestInit {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
  };
  return { method: 'POST', headers, body: text };
}

function post(text: string): Promise<Response> {
  return fetch(new Request(HERE, init(text)));
}

function body(query: string, variables?: object): string {
  return JSON.stringify({ query, variables });
}

function listed(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join(' ');
}

function fill(text: string, count: number): string {
  return listed(count, () => text);
}

// A fragment has six tokens, a field one.
function wordy(tokens: number): string {
  return `${fill('... on Dispute { title }', Math.floor(tokens / 6))} ${fill('slug', tokens % 6)}`;
}

// Events stand beside each other, so that one can ask on and on.
function nested(depth: number): string {
  const inner = depth - 3;
  return `{ disputes { timeline(first: 1) { nodes ${'{ next '.repeat(inner - 1)}{ id }${' }'.repeat(inner - 1)} } } }`;
}

// One field costs 1, so that any sum can be asked for: lists of 200 first, single fields for the rest.
function costing(amount: number): string {
  const inPages = Math.floor((amount - 3) / 200);
  const beside = amount - 3 - inPages * 200;
  return `{ dispute(slug: "a") { ${fill('id', beside)} timeline(first: 200) { nodes { ${fill('id', inPages)} } } } }`;
}
