import type { Record } from '@strike-ledger/core';

import { createApi } from '../api.ts';
import { town } from './town.ts';

/** What the API of the test record answers over HTTP. */
export const request = requestTo(town);

/** Asks the API of a record over HTTP. */
export function requestTo(record: Record) {
  const api = createApi({ record, builtAt: '2030-04-01T00:00:00Z' });
  return async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await api.fetch(
      new Request('http://record.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    );
    return response.json();
  };
}

/** What the API of the test record says of its dispute. */
export async function ofTown(fields: string, variables: object = {}, head = ''): Promise<unknown> {
  const { data, errors } = await request(
    `query${head} { dispute(slug: "town-2030") { ${fields} } }`,
    variables,
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data?.['dispute'];
}

type Answer = {
  readonly data?: { readonly [field: string]: unknown } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
};
