import { readFileSync } from 'node:fs';

import { loadRecord } from '@strike-ledger/content';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from './api.ts';

test('the example of the README is answered', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, query = ''] = /```graphql\n(.*?)```/s.exec(readme) ?? [];
  const { record } = loadRecord(new URL('../../../content', import.meta.url).pathname);
  expect(JSON.stringify(await createApi({ record }).ask(parse(query)))).toContain('"outlet"');
});
