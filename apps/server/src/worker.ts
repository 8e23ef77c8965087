import { env } from 'cloudflare:workers';

import type { Entity } from '@strike-ledger/core';
import { createRecord } from '@strike-ledger/core';
import { createApi } from '@strike-ledger/graphql';

import { GRAPHIQL_HEADERS } from './graphql/graphiql-headers.ts';

/** Every entity of the record as JSON. The build puts the text in place of this name. */
declare const ENTITIES: string;

// Once for each start of the worker, before its first request: the platform gives a start more time than a request.
const record = createRecord(JSON.parse(ENTITIES) as Entity[]);
const { contentHash } = record;
const api = createApi({
  record,
  onFault: (fault) => console.error('a question could not be answered', fault),
});

/** The server of main.ts for an edge runtime: the record comes in the bundle, the site's files from beside it. */
export default {
  async fetch(request: Request): Promise<Response> {
    switch (new URL(request.url).pathname) {
      case '/graphql':
        // Plain bytes: the platform compresses what leaves it.
        return withHeaders(await api.fetch(request));
      case '/healthz':
        return json({ status: 'alive' });
      case '/readyz':
        return json({ status: 'ready', contentHash });
      default:
        return env.ASSETS.fetch(request);
    }
  },
};

// Of what the API answers, GraphiQL alone is a page.
function withHeaders(response: Response): Response {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const headers = new Headers([...response.headers, ...Object.entries(GRAPHIQL_HEADERS)]);
  return new Response(response.body, { status: response.status, headers });
}

function json(value: object): Response {
  return new Response(JSON.stringify(value), {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
