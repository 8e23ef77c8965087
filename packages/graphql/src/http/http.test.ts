import { describe, expect, test } from 'vitest';

import { createApi } from '../api.ts';
import { town } from '../testing/town.ts';

const { fetch, contentHash } = createApi({ record: town });
const QUERY = '{ disputes { slug } }';
const ANSWER = { data: { disputes: [{ slug: 'town-2030' }] } };
const NEW_TYPE = 'application/graphql-response+json';

describe('a question', () => {
  test('is answered by GET', async () => {
    const response = await get({ query: QUERY });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(ANSWER);
  });

  test('is answered by POST', async () => {
    const response = await post(JSON.stringify({ query: QUERY }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(ANSWER);
  });

  test('is answered by HEAD with what GET says, and nothing behind it', async () => {
    const [head, whole] = await Promise.all([
      get({ query: QUERY }, { method: 'HEAD' }),
      get({ query: QUERY }),
    ]);
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers));
    expect(await head.text()).toBe('');
  });

  test('takes its variables and the name of its operation', async () => {
    const query =
      'query Slugs { disputes { slug } } query Title($slug: String!) { dispute(slug: $slug) { title } }';
    const asked = { query, operationName: 'Title', variables: { slug: 'town-2030' } };
    const byPost = await post(JSON.stringify(asked));
    const byGet = await get({ ...asked, variables: JSON.stringify(asked.variables) });
    expect(await byPost.json()).toEqual({ data: { dispute: { title: 'The strike of the town' } } });
    expect(await byGet.text()).toBe(
      JSON.stringify({ data: { dispute: { title: 'The strike of the town' } } }),
    );
  });

  test('may be one of the examples, by the hash of its text', async () => {
    const { examples } = await import('../examples.generated.ts');
    const { createHash } = await import('node:crypto');
    const [example] = examples;
    const documentId = `sha256:${createHash('sha256')
      .update(example?.query ?? '')
      .digest('hex')}`;
    const byId = await (await get({ documentId })).text();
    expect(byId).toBe(await (await get({ query: example?.query ?? '' })).text());
    expect(byId).toContain('contentHash');
  });

  test('is told the record that it is answered from', async () => {
    expect((await get({ query: QUERY })).headers.get('content-hash')).toBe(contentHash);
  });
});

describe('what is no question is refused with what to send instead', () => {
  test.each([
    [{}, 400, 'There is no `query`: send one, as'],
    [{ query: '' }, 400, 'There is no `query`: send one, as'],
    [{ query: QUERY, variables: '[' }, 400, '`variables` is no JSON ('],
    [{ query: QUERY, variables: '[]' }, 400, '`variables` is a list: send an object'],
    [{ query: QUERY, extensions: '3' }, 400, '`extensions` is a number: send an object.'],
    [{ query: QUERY, strike: '1' }, 400, '`strike` is not known: send `query`, `documentId`,'],
    [{ query: QUERY, __proto: '1' }, 400, '`__proto` is not known'],
    [{ documentId: 'sha256:0' }, 400, '`documentId` names no document of ours: send the document'],
    [{ query: QUERY, documentId: 'x' }, 400, '`query` and `documentId` do not go together'],
  ])('by GET: %j', async (parameters, status, message) => {
    const response = await get(parameters as { [name: string]: string });
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain(message);
  });

  test.each([
    ['{', 'application/json', 400, 'The body is no JSON ('],
    ['', 'application/json', 400, 'The body is no JSON ('],
    ['[]', 'application/json', 400, 'The body is a list: send one question at a time'],
    ['3', 'application/json', 400, 'The body is a number: send an object'],
    ['null', 'application/json', 400, 'The body is null: send an object'],
    ['{"query": 3}', 'application/json', 400, '`query` is a number: send it as text'],
    [
      '{"query": "{a}", "operationName": 3}',
      'application/json',
      400,
      '`operationName` is a number',
    ],
    ['{"query": "{a}", "variables": "x"}', 'application/json', 400, '`variables` is text'],
    ['query=x', 'application/x-www-form-urlencoded', 415, 'send `content-type: application/json`'],
    ['{ a }', 'application/graphql', 415, 'The body is of type "application/graphql"'],
  ])('by POST: %s as %s', async (body, type, status, message) => {
    const response = await post(body, { 'content-type': type });
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain(message);
  });

  test('a parameter that comes twice', async () => {
    const response = await fetch(new Request(`${HERE}?query={a}&query={b}`));
    expect((await response.json()).errors[0].message).toBe(
      '`query` stands in the address twice: send it once.',
    );
  });

  test('a method that GraphQL does not know, with those it does', async () => {
    const response = await fetch(new Request(HERE, { method: 'DELETE' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  test('a type that there is not, with those there are', async () => {
    const response = await get({ query: QUERY }, { headers: { accept: 'text/csv' } });
    expect(response.status).toBe(406);
    expect((await response.json()).errors[0].message).toContain(NEW_TYPE);
  });

  test('another address', async () => {
    expect((await fetch(new Request('http://record.example/elsewhere'))).status).toBe(404);
  });
});

describe('an error', () => {
  test.each([
    ['{ disputes { slgu } }', 'GRAPHQL_VALIDATION_FAILED', 'Did you mean "slug"?'],
    ['{ disputes', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', '`A`, `B`'],
    ['query ($d: Date!) { dispute(slug: "x", asOf: $d) { id } }', 'BAD_USER_INPUT', '$d'],
    [
      '{ dispute(slug: "town-2030") { timeline(first: 0) { totalCount } } }',
      'BAD_USER_INPUT',
      'send 1 to 200',
    ],
  ])('of %s has a code', async (query, code, message) => {
    const { errors } = await (await get({ query })).json();
    expect(errors[0].extensions.code).toBe(code);
    expect(errors[0].message).toContain(message);
  });

  test.each([
    ['application/json', 200],
    [NEW_TYPE, 400],
    [`${NEW_TYPE}, application/json;q=0.9`, 400],
    [`application/json, ${NEW_TYPE};q=0.9`, 200],
    [`text/html;q=0, application/*`, 200],
  ])('before anything is executed has, as %s, status %i', async (accept, status) => {
    const asked = JSON.stringify({ query: '{ disputes { slgu } }' });
    expect((await post(asked, { accept })).status).toBe(status);
  });

  test('is never kept by caches', async () => {
    const { headers } = await get({ query: '{ disputes { slgu } }' });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });

  test('of ours is told to us, and not to the asker', async () => {
    const faults: unknown[] = [];
    const broken = createApi({
      record: town,
      execute: () => {
        throw new Error('the password is swordfish');
      },
      onFault: (fault) => faults.push(fault),
    });
    const response = await broken.fetch(request({ query: QUERY }));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('swordfish');
    expect(String(faults[0])).toContain('swordfish');
  });
});

describe('caches', () => {
  test('may keep an answer for a minute, and ask whether it still holds', async () => {
    const first = await get({ query: QUERY });
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(first.headers.get('cache-control')).toMatch(
      /^public, max-age=60, stale-while-revalidate=/,
    );
    expect(first.headers.get('vary')).toBe('accept, accept-encoding');

    const second = await get({ query: QUERY }, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('etag')).toBe(etag);
    expect(second.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
  });

  test.each(['*', '"x", W/ETAG', 'ETAG'])(
    'are answered by 304 to If-None-Match: %s',
    async (known) => {
      const etag = (await get({ query: QUERY })).headers.get('etag') ?? '';
      const headers = { 'if-none-match': known.replace('ETAG', etag) };
      expect((await get({ query: QUERY }, { headers })).status).toBe(304);
    },
  );

  test('get another tag for another question, type or record', async () => {
    const other = createApi({ record: (await import('../testing/published.ts')).published });
    const tags = await Promise.all([
      get({ query: QUERY }),
      get({ query: '{ disputes { title } }' }),
      get({ query: QUERY }, { headers: { accept: NEW_TYPE } }),
      other.fetch(request({ query: QUERY })),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get('etag'))).size).toBe(tags.length);
  });

  test('keep no answer to POST', async () => {
    const { headers } = await post(JSON.stringify({ query: QUERY }));
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a script of another page', () => {
  test('may read the answer, without cookies', async () => {
    const { headers } = await get({ query: QUERY }, { headers: { origin: 'https://a.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('is told before that it may ask', async () => {
    const { status, headers } = await fetch(new Request(HERE, { method: 'OPTIONS' }));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
  });
});

describe('for browsers', () => {
  const page = fetch(new Request(HERE, { headers: { accept: 'text/html' } })).then((response) =>
    response.text(),
  );

  test('GraphiQL loads nothing from another host', async () => {
    const loads = [
      ...(await page).matchAll(/<(?:script|link|img|iframe)[^>]*(?:src|href)="https?:[^"]*"/g),
      ...(await page).matchAll(/(?:@import |url\()["']?(https?:[^"')]*)/g),
      ...(await page).matchAll(/https?:\/\/(?:unpkg\.com|cdn\.|fonts\.)[^"' ]*/g),
    ].map((match) => match[0]);
    expect(loads).toEqual([]);
  });

  test('GraphiQL opens with queries to start from', async () => {
    expect(await page).toContain('What happened in the first days of the strike');
  });
});

const HERE = 'http://record.example/graphql';

function request(parameters: { [name: string]: string }, init?: RequestInit): Request {
  return new Request(`${HERE}?${new URLSearchParams(parameters)}`, init);
}

function get(parameters: { [name: string]: string }, init?: RequestInit): Promise<Response> {
  return fetch(request(parameters, init));
}

function post(body: string, headers: { [name: string]: string } = {}): Promise<Response> {
  const type = { 'content-type': 'application/json' };
  return fetch(new Request(HERE, { method: 'POST', headers: { ...type, ...headers }, body }));
}
