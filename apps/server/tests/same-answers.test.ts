import { createApi, examples } from '@strike-ledger/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { published } from './published.ts';
import type { Running } from './running.ts';
import { startNode } from './start-node.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const NEW_TYPE = { accept: 'application/graphql-response+json' };
const QUERY = '{ disputes { slug } }';

// Yoga, interpreted; and what stands in front of it, compiled: asked twice, since the second time is another path.
// By a clock that stands: on a busy machine the time that an answer may take would be over.
const whole = createApi({ record: published, now: () => 0 });
let quick: Running;
beforeAll(async () => {
  quick = await startNode();
});
afterAll(() => quick.stop());

const ways = examples.flatMap(({ name, query }) => [
  { name: `${name} by GET`, target: `?${new URLSearchParams({ query })}` },
  { name: `${name} by POST`, init: post(JSON.stringify({ query })) },
  { name: `${name} as ${NEW_TYPE.accept}`, init: post(JSON.stringify({ query }), NEW_TYPE) },
]);

const odd = [
  { name: 'nothing', target: '' },
  { name: 'an empty query', target: '?query=' },
  { name: 'half a query', target: '?query={a' },
  { name: 'a field that is not there', target: '?query={disputes{slgu}}' },
  {
    name: 'the same, by the new type',
    target: '?query={disputes{slgu}}',
    init: { headers: NEW_TYPE },
  },
  { name: 'variables that are no JSON', target: '?query={a}&variables={' },
  { name: 'a parameter twice', target: '?query={a}&query={b}' },
  { name: 'a parameter that is not known', target: '?query={a}&q=1' },
  { name: 'percent signs that mean nothing', target: '?query=%7Bdisputes%7Bslug%7D%7D%ZZ' },
  { name: 'a plus for a space', target: '?query={+disputes{+slug+}+}' },
  { name: 'HEAD', target: `?query=${QUERY}`, init: { method: 'HEAD' } },
  {
    name: 'a type that there is not',
    target: `?query=${QUERY}`,
    init: { headers: { accept: 'text/csv' } },
  },
  { name: 'any type', target: `?query=${QUERY}`, init: { headers: { accept: '*/*' } } },
  {
    name: 'types in order',
    target: `?query=${QUERY}`,
    init: {
      headers: {
        accept: 'text/csv, application/graphql-response+json;q=0.2, application/json;q=0.1',
      },
    },
  },
  { name: 'a body that is no JSON', init: post('{') },
  { name: 'no body', init: post('') },
  { name: 'a list', init: post('[]') },
  { name: 'a byte order mark', init: post(`\uFEFF${JSON.stringify({ query: QUERY })}`) },
  {
    name: 'letters beyond ASCII',
    init: post(JSON.stringify({ query: `{ term(slug: "señal \u{1F5F3}") { id } }` })),
  },
  {
    name: 'another type of body',
    init: { method: 'POST', body: '{a}', headers: { 'content-type': 'application/graphql' } },
  },
  {
    name: 'a type with its charset',
    init: post(JSON.stringify({ query: QUERY }), {
      'content-type': 'Application/JSON; charset=utf-8',
    }),
  },
  { name: 'another method', init: { method: 'DELETE' } },
  { name: 'a preflight', init: { method: 'OPTIONS' } },
  { name: 'a page of none', target: '?query={disputes{timeline(first:0){totalCount}}}' },
  {
    name: 'too deep',
    init: post(
      JSON.stringify({ query: `{ disputes ${'{ dispute '.repeat(30)}{ id }${' }'.repeat(30)} }` }),
    ),
  },
  { name: 'too long', init: post(JSON.stringify({ query: QUERY }).padEnd(65_537)) },
  {
    name: 'too dear',
    target:
      '?query={dispute(slug:"portland-2023"){timeline(first:200){nodes{sources{supports{...on Event{sources{supports{id}}}}}}}}}',
  },
  { name: 'a name like a promise', target: '?query={then:disputes{then:slug}}' },
  {
    name: 'several operations and no name',
    target: '?query=query A{__typename} query B{__typename}',
  },
  { name: 'an operation that is not there', target: '?query=query A{__typename}&operationName=C' },
];

describe('the quick way answers as the whole API does, byte for byte', () => {
  test.each([...ways, ...odd])('$name', async ({ target = '', init }: Asked) => {
    const wanted = await shown(whole.fetch(new Request(`http://localhost/graphql${target}`, init)));
    for (const _ of ['first', 'second', 'third']) {
      expect(await shown(fetch(`${quick.address}graphql${target}`, plain(init)))).toEqual(wanted);
    }
  });

  test.each(['etag', '"other", etag', '*', '"other"'])('to If-None-Match: %s', async (known) => {
    const target = `graphql?query=${QUERY}`;
    const { headers } = await fetch(quick.address + target, plain());
    const init = { headers: { 'if-none-match': known.replace('etag', headers.get('etag') ?? '') } };
    const wanted = await shown(whole.fetch(new Request(`http://localhost/${target}`, init)));
    expect(wanted.status).toBe(known === '"other"' ? 200 : 304);
    expect(await shown(fetch(quick.address + target, plain(init)))).toEqual(wanted);
  });
});

describe('a coding', () => {
  const target = `graphql?${new URLSearchParams({ query: examples[0]?.query ?? '' })}`;

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.1', 'gzip'],
    ['identity', null],
    ['zstd', null],
  ])(
    'is chosen by what %s takes, and changes no byte of what comes out',
    async (accepted, coding) => {
      const [plain, coded] = (await Promise.all(
        ['identity', accepted].map((each) =>
          fetch(quick.address + target, { headers: { 'accept-encoding': each } }),
        ),
      )) as [Response, Response];
      expect(coded.headers.get('content-encoding')).toBe(coding);
      expect(await coded.text()).toBe(await plain.text());
      // A strong validator is one for each coding.
      expect(coded.headers.get('etag') === plain.headers.get('etag')).toBe(coding === null);
    },
  );
});

type Asked = { readonly target?: string; readonly init?: RequestInit };

function post(body: string, headers: { [name: string]: string } = {}): RequestInit {
  return { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body };
}

// Codings are looked at by themselves: what fetch takes where nothing is said differs from runtime to runtime.
function plain(init: RequestInit = {}): RequestInit {
  return { ...init, headers: { ...init.headers, 'accept-encoding': 'identity' } };
}

// What an asker can see of a response; how the connection is kept is between machines.
async function shown(asked: Promise<Response>) {
  const response = await asked;
  const headers = Object.fromEntries(new Headers([...response.headers]));
  for (const name of ['connection', 'date', 'keep-alive', 'transfer-encoding'])
    delete headers[name];
  return { status: response.status, headers, body: await response.text() };
}
