import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from './api.ts';
import { publishedRecord } from './testing/published-record.ts';

test('the example of the README is answered', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, query = ''] = /```graphql\n(.*?)```/s.exec(readme) ?? [];
  const { ask } = createApi({ record: publishedRecord });
  expect(JSON.stringify(await ask(parse(query)))).toContain('"outlet"');
});
