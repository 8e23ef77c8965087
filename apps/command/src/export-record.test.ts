import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadRecord } from '@strike-ledger/content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { strike } from './testing/strike.ts';

const town = new URL('../../../packages/content/fixtures/town', import.meta.url).pathname;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strike-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('strike export', { timeout: 60_000 }, () => {
  test('writes the record and tells every file with its size, and the content hash', () => {
    const out = join(folder, 'data');
    const { status, output } = strike('export', '--content', 'town', '--out', out);
    expect(status).toBe(0);
    const lines = output.trimEnd().split('\n');
    const { contentHash } = loadRecord(town).record;
    expect(lines.pop()).toBe(`${lines.length} files written to ${out} from record ${contentHash}`);
    for (const line of lines) {
      const [size, path = ''] = line.trim().split(/ +/);
      expect(readFileSync(join(out, path)).byteLength, path).toBe(Number(size));
    }
    expect(readFileSync(join(out, 'record.json'), 'utf8')).toContain(contentHash);
  });

  test('links to the site that it is told', () => {
    const out = join(folder, 'data');
    strike('export', '--content', 'town', '--out', out, '--site', 'https://strike.example');
    expect(readFileSync(join(out, 'quarry-2030.atom'), 'utf8')).toContain(
      'href="https://strike.example/quarry-2030/',
    );
  });

  test('refuses a site that is no web address, with exit code 2', () => {
    const out = join(folder, 'data');
    const { status, errors } = strike('export', '--content', 'town', '--out', out, '--site', 'x');
    expect(status).toBe(2);
    expect(errors).toBe('--site is `x`, which is not a web address: write https://…\n');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('says what is wrong with a record and writes nothing, with exit code 1', () => {
    const { status, errors } = strike('export', '--content', 'broken', '--out', join(folder, 'x'));
    expect(status).toBe(1);
    expect(errors).toContain('broken/quarry-2030/');
    expect(errors).toMatch(/Nothing was written: \d+ errors\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves a folder alone that holds anything else, with exit code 2', () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear');
    const { status, errors } = strike('export', '--content', 'town', '--out', folder);
    expect(status).toBe(2);
    expect(errors).toContain('name a new or an empty one');
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });
});
