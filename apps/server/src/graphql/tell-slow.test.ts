import { createRecord } from '@strike-ledger/core';
import { createApi, execute } from '@strike-ledger/graphql';
import { expect, test } from 'vitest';

import type { SlowQuestion } from './tell-slow.ts';
import { tellSlow } from './tell-slow.ts';

const query = 'query Named($slug: String!) { dispute(slug: $slug) { title } }';

test.each([
  { takes: 250, told: [] },
  {
    takes: 251,
    told: [
      {
        // What sha256sum says of the query.
        document: 'sha256:0710fe15854beb74c127a7d57451cc9b2dd8d2d728746da19b7c49500d7265a2',
        operation: 'Named',
        milliseconds: 251,
      },
    ],
  },
])(
  'a question that takes $takes ms is told of or not, without its variables',
  ({ takes, told }) => {
    const slow: SlowQuestion[] = [];
    let time = 0;
    const now = () => {
      time += takes;
      return time;
    };
    const executeTold = tellSlow(execute, (question) => slow.push(question), now);
    const api = createApi({ record: createRecord([]), execute: executeTold });
    expect(api.answer({ query, variables: { slug: 'private' } }).outcome).toBe('answered');
    expect(slow).toEqual(told);
  },
);
