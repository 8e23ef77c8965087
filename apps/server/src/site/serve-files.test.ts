import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { serve } from '../testing/test-server.ts';

/** More than the kernel takes for an asker who does not read. */
const LARGE = Buffer.alloc(32_000_000, 'page ');

describe('a page', () => {
  test('that disappears after the files were listed is not found, and the server goes on', async () => {
    const { address, site } = await serveListed({
      'page.html': 'here',
      'page.html.br': brotliCompressSync('here'),
    });
    for (const name of ['page.html', 'page.html.br']) rmSync(join(site, name));
    const { status, headers } = await fetch(`${address}page`);
    expect(status).toBe(404);
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('etag')).toBeNull();
    expect((await fetch(address)).status).toBe(200);
  });

  test('that disappears while it is sent is sent to its end', async () => {
    const { address, site } = await serveListed({ 'large.txt': LARGE });
    const response = await fetch(`${address}large.txt`);
    rmSync(join(site, 'large.txt'));
    expect((await response.arrayBuffer()).byteLength).toBe(LARGE.byteLength);
  });

  test('that is cut off while it is sent is broken off, and not taken for the whole', async () => {
    const { address, site } = await serveListed({ 'large.txt': LARGE });
    const response = await fetch(`${address}large.txt`);
    truncateSync(join(site, 'large.txt'), 100_000);
    await expect(response.arrayBuffer()).rejects.toThrow('terminated');
    expect((await fetch(address)).status).toBe(200);
  });

  test('that another build has put in its place is sent as it is now', async () => {
    const { address, site } = await serveListed({ 'page.html': 'here' });
    writeFileSync(join(site, 'page.html'), 'another, and longer');
    const response = await fetch(`${address}page`);
    expect(response.headers.get('content-length')).toBe('19');
    expect(await response.text()).toBe('another, and longer');
  });

  test('in whose place there is a folder is not found', async () => {
    const { address, site } = await serveListed({ 'page.html': 'here' });
    rmSync(join(site, 'page.html'));
    mkdirSync(join(site, 'page.html'));
    expect((await fetch(`${address}page`)).status).toBe(404);
  });
});

describe('a part of a file', () => {
  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-3', 206, '789'],
    ['bytes=7-', 206, '789'],
    ['bytes=0-99', 206, '0123456789'],
    ['bytes=99-', 416, ''],
    ['bytes=5-2', 416, ''],
    ['bytes=a-b', 416, ''],
    ['bytes=-', 416, ''],
    ['pages=1-2', 200, '0123456789'],
    ['bytes=1-2,4-5', 200, '0123456789'],
  ])('asked for by `Range: %s` is answered with %i', async (range, status, text) => {
    const { address } = await serve({ files: { 'digits.txt': '0123456789' } });
    const response = await fetch(`${address}digits.txt`, { headers: { range } });
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect((await fetch(address)).status).toBe(200);
  });
});

test('a file whose name begins with a dot is not served', async () => {
  const { address } = await serve({ files: { '.secret': 'no', '.git/config': 'no' } });
  for (const path of ['.secret', '.git/config']) {
    expect((await fetch(address + path)).status).toBe(404);
  }
});

async function serveListed(files: { readonly [path: string]: string | Uint8Array }) {
  const served = await serve({ files });
  // The first request lists them.
  await fetch(served.address);
  return served;
}
