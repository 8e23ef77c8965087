import { createHash } from 'node:crypto';

import { createRecord } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';

import { answerWith } from '../run-in-process.ts';
import { encode } from './coding.ts';
import type { GraphiqlPage } from './graphiql.ts';

void makePage().then(answerWith);

// The page says nothing of a record.
async function makePage(): Promise<GraphiqlPage> {
  const { fetch } = createApi({ record: createRecord([]) });
  const ask = new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });
  const page = new Uint8Array(await (await fetch(ask)).arrayBuffer());
  const [br, gzip] = await Promise.all([encode(page, 'br'), encode(page, 'gzip')]);
  return { hash: createHash('sha256').update(page).digest('hex').slice(0, 32), br, gzip };
}
