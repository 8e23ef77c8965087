import type { RequestListener } from 'node:http';

import type { Api } from '@strike-ledger/graphql';
import { createServerAdapter } from '@whatwg-node/server';

import type { KeptCount } from './answer-quickly.ts';
import { answerQuickly } from './answer-quickly.ts';

/** What answers at /graphql beside the API itself, whatever the record. */
export type Beside = {
  /** Answers browsers with GraphiQL. */
  readonly graphiql: RequestListener;
  readonly kept: KeptCount;
};

/** Answers every request at /graphql from one record. */
export function createGraphqlListener(api: Api, { graphiql, kept }: Beside): RequestListener {
  const whole = createServerAdapter(api.fetch);
  return answerQuickly(
    api,
    (request, response) => {
      // A GET that is no question is a browser's, which wants to see GraphiQL.
      if (request.method === 'GET' || request.method === 'HEAD') graphiql(request, response);
      else void whole(request, response);
    },
    kept,
  );
}
