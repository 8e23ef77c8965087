import { brotliCompressSync, gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { serve } from '../testing/test-server.ts';

const page = '<h1>Sources</h1>';
const files = {
  'sources/index.html': page,
  'sources/index.html.br': brotliCompressSync(page),
  'sources/index.html.gz': gzipSync(page),
  '_astro/page.abc123.css': 'h1 {}',
};

describe('a page', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('goes out to who accepts %s in the coding %s', async (accepted, coding) => {
    const { address } = await serve({ files });
    const response = await fetch(`${address}sources/`, {
      headers: { 'accept-encoding': accepted },
    });
    expect(response.headers.get('content-encoding')).toBe(coding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(page);
  });

  test('is asked for again by its validator', async () => {
    const { address } = await serve({ files });
    const { headers } = await fetch(`${address}sources/`);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60');
    const again = await fetch(`${address}sources/`, {
      // Left to itself, fetch would ask for the page anew.
      headers: { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('that is missing is not kept for long', async () => {
    const { address } = await serve();
    const { status, headers } = await fetch(`${address}no/such/page/`);
    expect(status).toBe(404);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60');
  });
});

test('a file with its hash in its name is kept for good', async () => {
  const { address } = await serve({ files });
  const { headers } = await fetch(`${address}_astro/page.abc123.css`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a page that has a new address sends readers there for good', async () => {
  const moved = '/town/timeline/talks/ /town/timeline/first-session/ 301\n';
  const { address } = await serve({ files: { ...files, _redirects: moved } });
  const response = await fetch(`${address}town/timeline/talks/?from=feed`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/town/timeline/first-session/');
});

describe('headers', () => {
  const listed = `/*
  x-content-type-options: nosniff
  content-security-policy: frame-ancestors 'none'
/embed/*
  ! content-security-policy
/*.atom
  content-type: application/atom+xml; charset=utf-8
`;
  const served = {
    files: { _headers: listed, 'embed/gap/index.html': page, 'feed.atom': '<feed/>' },
  };

  test('are those that the site lists for all of its files', async () => {
    const { address } = await serve(served);
    for (const path of ['', 'no/such/page/', '%65mbed/gap/']) {
      const { headers } = await fetch(address + path);
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('are left out where the site says so', async () => {
    const { address } = await serve(served);
    const { headers } = await fetch(`${address}embed/gap/`);
    expect(headers.get('content-security-policy')).toBe(null);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('say of what type a file is, but not of one that is missing', async () => {
    const { address } = await serve(served);
    const typeOf = async (path: string) =>
      (await fetch(address + path)).headers.get('content-type');
    expect(await typeOf('feed.atom')).toBe('application/atom+xml; charset=utf-8');
    expect(await typeOf('none.atom')).toBe('text/html; charset=utf-8');
  });
});

test('every page below an address that has a new one sends readers to its own', async () => {
  const moved = '/old-town/* /town/:splat 301\n';
  const { address } = await serve({ files: { ...files, _redirects: moved } });
  const locationOf = async (path: string) =>
    (await fetch(address + path, { redirect: 'manual' })).headers.get('location');
  expect(await locationOf('old-town/timeline/talks/')).toBe('/town/timeline/talks/');
  expect(await locationOf('old-town/')).toBe('/town/');
  expect(await locationOf('old-town-again/')).toBeNull();
});
