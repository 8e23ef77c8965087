import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

import { createApi, examples } from '@strike-ledger/graphql';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { exportsOf } from './exports-of.ts';
import { realExport } from './testing/exported.ts';

const { record, files, bytesOf, textOf, jsonOf } = await realExport();

describe('the export', () => {
  test('names one record in every file that can name it', () => {
    const named = files
      // Long lines of iCalendar are folded.
      .filter(({ body }) =>
        Buffer.from(body).toString().replaceAll('\r\n ', '').includes(record.contentHash),
      )
      .map(({ path }) => path);
    const slugs = record.disputes.map(({ id }) => id);
    expect(named).toEqual(
      expect.arrayContaining([
        'status.json',
        'record.json',
        'datapackage.json',
        'record.sqlite',
        'answers/about.json',
        ...slugs.flatMap((id) => [`${id}.ics`, `${id}.atom`, `${id}.feed.json`]),
      ]),
    );
  });

  test('names no host but those that the record cites', () => {
    const hosts = files
      .filter(({ format }) => format === 'Atom' || format === 'JSON Feed')
      .flatMap(({ path }) => textOf(path).match(/https?:\/\/[^/"<]+/g) ?? []);
    expect(new Set(hosts)).toEqual(new Set(['http://www.w3.org', 'https://jsonfeed.org']));
  });

  test('links to the site where its address is known', async () => {
    const linked = await exportsOf(record, { siteUrl: 'https://strike.example/' });
    const [slug] = record.disputes.map(({ id }) => id);
    for (const path of [`${slug}.ics`, `${slug}.atom`, `${slug}.feed.json`]) {
      const text = Buffer.from(linked.find((each) => each.path === path)?.body ?? []).toString();
      expect(text.replaceAll('\r\n ', ''), path).toContain(`https://strike.example/${slug}/`);
    }
  });

  test('has the answer of every example as the API gives it', async () => {
    const { fetch } = createApi({ record });
    for (const { name, query } of examples) {
      const response = await fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json',
          },
          body: JSON.stringify({ query }),
        }),
      );
      expect(textOf(`answers/${name}.json`)).toBe(await response.text());
    }
  });

  test('tells the size and the SHA-256 of every file but itself and the archive', () => {
    type Status = { files: { path: string; bytes: number; sha256: string }[] };
    const told = files.filter(({ path }) => path !== 'status.json' && !path.endsWith('.zip'));
    expect(jsonOf<Status>('status.json').files).toEqual(
      told.map(({ path, body }) => ({
        path,
        bytes: body.byteLength,
        sha256: createHash('sha256').update(body).digest('hex'),
      })),
    );
  });

  test('says when it was put together only where it is told', async () => {
    expect(jsonOf('status.json')).not.toHaveProperty('builtAt');
    const builtAt = '2030-01-01T00:00:00Z';
    const [, status] = await exportsOf(record, { builtAt });
    expect(JSON.parse(Buffer.from(status?.body ?? []).toString())).toMatchObject({ builtAt });
  });

  test('has every other file in its archive, byte for byte', () => {
    const unpacked = unzipSync(bytesOf('strike-ledger.zip'));
    const others = files.filter(({ path }) => !path.endsWith('.zip'));
    expect(Object.keys(unpacked)).toEqual(others.map(({ path }) => path));
    for (const { path, body } of others) {
      expect(Buffer.compare(unpacked[path] ?? new Uint8Array(), body), path).toBe(0);
    }
  });
});

test('the same record gives the same bytes in Portland and in Tokyo', { timeout: 120_000 }, () => {
  const here = files.map(({ path, body }) => [path, sha256(body)]);
  for (const TZ of ['America/Los_Angeles', 'Asia/Tokyo']) {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', PRINT_HASHES], {
      cwd: new URL('..', import.meta.url).pathname,
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(JSON.parse(output), TZ).toEqual(here);
  }
});

const PRINT_HASHES = `
  import { createHash } from 'node:crypto';
  import { loadRecord } from '@strike-ledger/content';
  import { exportsOf } from './src/index.ts';

  const { record } = loadRecord('../../content');
  const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const files = await exportsOf(record);
  console.log(JSON.stringify(files.map(({ path, body }) => [path, sha256(body)])));
`;

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
