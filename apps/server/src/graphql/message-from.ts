import type { IncomingMessage } from 'node:http';

import type { Message } from '@strike-ledger/graphql';

/** A request of Node with its body, as the API reads it. */
export function messageFrom({ method, url = '', headers }: IncomingMessage, body: string): Message {
  const start = url.indexOf('?');
  return {
    method: method ?? 'GET',
    search: start === -1 ? '' : url.slice(start + 1),
    body,
    contentType: headers['content-type'] ?? null,
    accept: headers.accept ?? null,
    ifNoneMatch: headers['if-none-match'] ?? null,
  };
}
