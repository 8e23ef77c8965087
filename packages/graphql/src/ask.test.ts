import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { createApi } from './api.ts';
import type { TypedDocument } from './ask.ts';
import { town } from './testing/town.ts';

const { ask } = createApi({ record: town });

const titleOf = typed<{ dispute: { title: string } | null }, { slug: string }>(
  'query ($slug: String!) { dispute(slug: $slug) { title } }',
);
const pageOf = typed<unknown, { first?: number }>(
  'query ($first: Int) { dispute(slug: "town-2030") { timeline(first: $first) { totalCount } } }',
);

describe('asking in process', () => {
  test('answers a typed document with its variables', async () => {
    const answer = await ask(titleOf, { slug: 'town-2030' });
    expect(answer.dispute?.title).toBe('The strike of the town');
  });

  test('says what went wrong and where', async () => {
    await expect(ask(pageOf, { first: 1000 })).rejects.toThrow(
      'The API could not answer:\n`first: 1000` is out of bounds: send 1 to 200. (dispute.timeline)',
    );
  });

  test('refuses a document of several operations', async () => {
    await expect(ask(typed('query A { __typename } query B { __typename }'))).rejects.toThrow(
      'Ask by a document with one operation.',
    );
  });

  test('refuses a document that is not of this schema', async () => {
    await expect(ask(typed('{ strike }'))).rejects.toThrow('Cannot query field "strike"');
  });
});

function typed<Result = unknown, Variables = object>(
  query: string,
): TypedDocument<Result, Variables> {
  return parse(query);
}
