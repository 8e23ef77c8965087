import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { loadRecord } from '@strike-ledger/content';
import { exportsOf, tablesOf } from '@strike-ledger/exports';
import { examples } from '@strike-ledger/graphql';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { builtPages, dist, textOf } from './built-pages.ts';

const origin = inject('origin');
const { record } = loadRecord(fileURLToPath(new URL('../../../content', import.meta.url)));
const siteUrl = process.env['SITE_URL'];
const files = await exportsOf(record, { siteUrl });

describe('the files under /data/v1/', () => {
  test('are those of the export, byte for byte', () => {
    const folder = join(dist, 'data/v1');
    // The build compresses beside them what servers send compressed.
    const built = globSync('**/*.*', { cwd: folder, exclude: ['**/*.br', '**/*.gz'] }).sort();
    expect(built).toEqual(files.map(({ path }) => path).sort());
    for (const { path, body } of files) {
      expect(Buffer.compare(readFileSync(join(folder, path)), body), path).toBe(0);
    }
  });

  test('are all on the data page, each with what it holds', () => {
    const { html = '' } = builtPages.find(({ path }) => path === '/data/') ?? {};
    const unnamed = files.filter(({ path }) => !html.includes(`href="/data/v1/${path}"`));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
    const text = textOf('/data/').replaceAll('&#39;', "'");
    for (const { title } of files) expect(text).toContain(title);
  });

  test('have every column explained', () => {
    const text = textOf('/data/tables/');
    for (const { name, columns } of tablesOf(record)) {
      for (const column of columns) {
        expect(text, `${name}.${column.name}`).toContain(column.description);
      }
    }
  });

  test.each(examples)('answer $name as the server does', async ({ name, query }) => {
    const headers = { accept: 'application/graphql-response+json' };
    const [asked, file] = await Promise.all([
      fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, { headers }),
      fetch(`${origin}/data/v1/answers/${name}.json`),
    ]);
    expect(await file.text()).toBe(await asked.text());
  });
});

describe('what the data page gives to copy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(runnable())('$label runs and prints the content hash', async ({ command, code }) => {
    const [program = '', ...args] = command;
    const { stdout } = await promisify(execFile)(program, [...args, code], { cwd: folder });
    expect(stdout).toContain(record.contentHash);
    expect(stdout.length).toBeGreaterThan(record.contentHash.length + 10);
  });

  test('has a question in SQL that the database answers', () => {
    const { html = '' } = builtPages.find(({ path }) => path === '/data/') ?? {};
    const [, query = ''] =
      /<code[^>]*>sqlite3 record\.sqlite \\\n\s*&quot;(.*?)&quot;/s.exec(html) ?? [];
    const database = new DatabaseSync(join(dist, 'data/v1/record.sqlite'), { readOnly: true });
    expect(database.prepare(unescaped(query)).all().length).toBeGreaterThan(3);
  });

  test('has the same question in four languages, for files and for the API', () => {
    expect(snippets().map(({ label }) => label)).toEqual(
      ['Read the files', 'Ask the API'].flatMap((about) =>
        ['curl', 'JavaScript', 'Python', 'R'].map((language) => `${about} with ${language}`),
      ),
    );
  });
});

type Copied = { readonly label: string; readonly language: string; readonly code: string };

// R is not run: few machines have it.
function commandFor(language: string): readonly string[] | undefined {
  switch (language) {
    case 'curl':
      return ['bash', '-ec'];
    case 'JavaScript':
      return [process.execPath, '--input-type=module', '-e'];
    case 'Python':
      return ['python3', '-c'];
    default:
      return undefined;
  }
}

function runnable(): (Copied & { readonly command: readonly string[] })[] {
  return snippets().flatMap((snippet) => {
    const command = commandFor(snippet.language);
    return command ? [{ ...snippet, command }] : [];
  });
}

// As the page has them, but asked of the server under test.
function snippets(): Copied[] {
  const { html = '' } = builtPages.find(({ path }) => path === '/data/') ?? {};
  const host = siteUrl?.replace(/\/$/, '') ?? 'http://localhost:4321';
  return [...html.matchAll(/aria-label="([\w ]+ with (\w+))"[^>]*><code[^>]*>(.*?)<\/code>/gs)].map(
    ([, label = '', language = '', code = '']) => ({
      label,
      language,
      code: unescaped(code).replaceAll(host, origin),
    }),
  );
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
