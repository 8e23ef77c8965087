import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from './api.ts';
import { publishedRecord } from './testing/published-record.ts';

const { ask } = createApi({ record: publishedRecord });
/** The queries of this README and of that of the whole. */
const queries = ['../README.md', '../../../README.md'].flatMap((path) => {
  const readme = readFileSync(new URL(path, import.meta.url), 'utf8');
  return [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = '']) => ({ path, query }));
});

test('each README has a query to start from', () => {
  expect(queries.map(({ path }) => path)).toContain('../README.md');
  expect(queries.map(({ path }) => path)).toContain('../../../README.md');
});

test.each(queries)('a query of $path is answered from the record', async ({ query }) => {
  expect(JSON.stringify(await ask(parse(query)))).toMatch(/"(?:outlet|url|text)":"/);
});
