import type { RequestListener } from 'node:http';

import type { Api } from '@strike-ledger/graphql';

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
  const whole = adaptLazily(api);
  return answerQuickly(
    api,
    (request, response) => {
      // A GET that is no question is a browser's, which wants to see GraphiQL.
      if (request.method === 'GET' || request.method === 'HEAD') graphiql(request, response);
      else whole(request, response);
    },
    kept,
  );
}

// The adapter brings all of fetch with it, and few ask by another method than GET, HEAD and POST.
function adaptLazily(api: Api): RequestListener {
  let adapter: Promise<RequestListener> | undefined;
  return (request, response) => {
    adapter ??= import('@whatwg-node/server').then(({ createServerAdapter }) =>
      createServerAdapter(api.fetch),
    );
    void adapter.then((listen) => listen(request, response));
  };
}
