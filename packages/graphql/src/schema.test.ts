import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { printedSchema } from './schema.ts';

test('the file schema.graphql is the schema that runs', () => {
  const file = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  expect(file, 'run `pnpm codegen` in packages/graphql').toBe(printedSchema());
});
