import type { RequestListener } from 'node:http';

import type { Api } from '@strike-ledger/graphql';
import { createServerAdapter } from '@whatwg-node/server';

import { answerQuickly } from './answer-quickly.ts';

/** Answers every request at /graphql from one record. */
export function createGraphqlListener(api: Api): RequestListener {
  const whole = createServerAdapter(api.fetch);
  return answerQuickly(api, (request, response) => void whole(request, response));
}
