import type { RequestListener } from 'node:http';

import { printedSchema } from '@strike-ledger/graphql';

import { REVALIDATED } from '../caching.ts';

/** Answers with the schema as text, printed when it is first asked for. */
export function createSchemaListener(): RequestListener {
  let text: string | undefined;
  return (_request, response) => {
    text ??= printedSchema();
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': REVALIDATED,
      'content-type': 'text/plain; charset=utf-8',
    });
    response.end(text);
  };
}
