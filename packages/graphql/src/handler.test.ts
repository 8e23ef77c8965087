import { describe, expect, test } from 'vitest';

import { createApi } from './api.ts';
import { town } from './testing/town.ts';

const { fetch } = createApi({ record: town });
const QUERY = '{ disputes { slug } }';
const ANSWER = { data: { disputes: [{ slug: 'town-2030' }] } };

describe('over HTTP', () => {
  test('a query is answered by GET', async () => {
    const response = await fetch(
      new Request(`http://record.example/graphql?query=${encodeURIComponent(QUERY)}`),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(ANSWER);
  });

  test('a query is answered by POST', async () => {
    const response = await fetch(post(JSON.stringify({ query: QUERY })));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(ANSWER);
  });

  test('what is no GraphQL is refused with its reason', async () => {
    const response = await fetch(post(JSON.stringify({ query: '{ disputes { slgu } }' })));
    const { errors } = await response.json();
    expect(errors[0].message).toBe(
      'Cannot query field "slgu" on type "Dispute". Did you mean "slug"?',
    );
  });

  test.each(['OPTIONS', 'GET'])('any page may ask, without cookies (%s)', async (method) => {
    const { headers } = await fetch(
      new Request(`http://record.example/graphql?query=${encodeURIComponent(QUERY)}`, {
        method,
        headers: { origin: 'https://newsroom.example' },
      }),
    );
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toContain('content-type');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('there is nothing at other addresses', async () => {
    expect((await fetch(new Request('http://record.example/elsewhere'))).status).toBe(404);
  });
});

describe('for browsers', () => {
  const page = fetch(
    new Request('http://record.example/graphql', { headers: { accept: 'text/html' } }),
  ).then((response) => response.text());

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

function post(body: string): Request {
  return new Request('http://record.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}
