import { loadRecord } from '@strike-ledger/content';
import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { createApi } from './api.ts';
import { examples } from './examples.generated.ts';

const { record } = loadRecord(new URL('../../../content', import.meta.url).pathname);
const { ask } = createApi({ record });

test.each(examples)('the example $name is answered from the record', async ({ title, query }) => {
  expect(title).toMatch(/^[A-Z].{10,}[^.]$/);
  expect(JSON.stringify(await ask(parse(query))).length).toBeGreaterThan(500);
});
