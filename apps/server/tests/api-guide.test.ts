import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { limits } from '@strike-ledger/graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Running } from './running.ts';
import { startNode } from './start-node.ts';

const guide = readFileSync(fileURLToPath(new URL('../../../docs/api.md', import.meta.url)), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = '', code = '']) => ({
    language,
    code,
    title: `${language}: ${code.slice(0, 60).replaceAll(/\s+/g, ' ')}`,
  }),
);
/** Where the guide has the site. */
const HERE = /http:\/\/localhost:4321(?!\d)/g;
/** What runs the examples of a language. R is not run, since few machines have it: its query is asked. */
const PROGRAMS: { readonly [language: string]: readonly [program: string, ...words: string[]] } = {
  sh: ['bash', '-euc'],
  js: [process.execPath, '--input-type=module', '--eval'],
  python: ['python3', '-c'],
};
const SPECIFIED = 'application/graphql-response+json';

const folder = mkdtempSync(join(tmpdir(), 'api-guide-'));
let server: Running;
beforeAll(async () => {
  server = await startNode();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

test.each(blocks.filter(({ language }) => language in PROGRAMS))('$title', async (block) => {
  const [program = '', ...words] = PROGRAMS[block.language] ?? [];
  const code = block.code.replaceAll(HERE, server.address.replace(/\/$/, ''));
  const { stdout } = await promisify(execFile)(program, [...words, code], { cwd: folder });
  expect(stdout).toMatch(/2023/);
});

test('the examples are in the languages that people use', () => {
  const languages = new Set(blocks.map(({ language }) => language));
  expect([...languages].sort()).toEqual(['graphql', 'r', ...Object.keys(PROGRAMS)].sort());
});

test.each(blocks.filter(({ language }) => language === 'graphql' || language === 'r'))(
  'the query is answered: $title',
  async ({ language, code }) => {
    const [, quoted] = /QUERY <- '(.*)'/.exec(code) ?? [];
    const { data, errors } = await (await ask({ query: language === 'r' ? quoted : code })).json();
    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(value).toBeTruthy();
  },
);

test('the limits are those that are held', () => {
  const told = [...guide.matchAll(/^\| `([a-z]+)` \| ([\d,]+) \|/gm)].map(
    ([, name = '', number = '']) => [name, Number(number.replaceAll(',', ''))],
  );
  expect(Object.fromEntries(told)).toEqual(limits);
});

test('a past day costs what is told', async () => {
  const [, told = ''] = /each `asOf` counts ([\d,]+) more/.exec(guide) ?? [];
  const days = 'abcdef'.split('');
  const fields = days.map((name) => `${name}: dispute(slug: "a", asOf: "2023-11-07") { id }`);
  const { errors } = await (await ask({ query: `{ ${fields.join(' ')} }` })).json();
  // Beside it each asks for two values: the dispute and its id.
  expect(errors[0].extensions.asked).toBe(days.length * (Number(told.replace(',', '')) + 2));
});

test('an answer says how long it may be kept, as the guide has it', async () => {
  const address = `${server.address}graphql?${new URLSearchParams({ query: '{ meta { schemaVersion } }' })}`;
  const first = await fetch(address);
  expect(guide).toContain(`\`cache-control: ${first.headers.get('cache-control')}\``);
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(address, { headers: { 'if-none-match': etag } });
  expect(second.status).toBe(304);
  expect(second.headers.get('content-hash')).toBe(first.headers.get('content-hash'));
});

describe('the errors', () => {
  const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm)];
  const told = new Map(rows.map(([, code = '', statuses = '']) => [code, statuses]));
  const causes: { readonly [code: string]: () => Promise<Response> } = {
    BAD_REQUEST: () => ask({ query: '' }),
    GRAPHQL_PARSE_FAILED: () => ask({ query: '{' }),
    GRAPHQL_VALIDATION_FAILED: () => ask({ query: '{ nothing }' }),
    OPERATION_RESOLUTION_FAILURE: () =>
      ask({ query: 'query A { __typename } query B { __typename }' }),
    PERSISTED_DOCUMENT_NOT_FOUND: () => ask({ documentId: 'sha256:0' }),
    BAD_USER_INPUT: () => ask({ query: '{ dispute(slug: "a", asOf: "2023-13-40") { id } }' }),
    LIMIT_EXCEEDED: () => ask({ query: `{ ${'a: __typename '.repeat(limits.aliases + 1)} }` }),
  };

  test.each(Object.entries(causes))('%s is answered with its status', async (code, cause) => {
    const response = await cause();
    const { errors } = await response.json();
    expect(errors[0].extensions.code).toBe(code);
    expect(told.get(code)).toContain(String(response.status));
  });

  test('are all of those that there are', () => {
    // Nothing that can be sent brings about the last one.
    expect([...told.keys()]).toEqual([...Object.keys(causes), 'INTERNAL_SERVER_ERROR']);
  });

  test('what the record does not have is none', async () => {
    const answer = await ask({ query: '{ dispute(slug: "nowhere") { id } }' });
    expect(await answer.json()).toEqual({ data: { dispute: null } });
  });
});

function ask(question: object): Promise<Response> {
  return fetch(`${server.address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: SPECIFIED },
    body: JSON.stringify(question),
  });
}
