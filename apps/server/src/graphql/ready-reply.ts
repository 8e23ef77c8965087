import type { ServerResponse } from 'node:http';

import type { Reply } from '@strike-ledger/graphql';

/** A reply with nothing left to work out. */
export type ReadyReply = {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly head: readonly string[];
  readonly bytes: Uint8Array | null;
};

/** Makes a reply ready, with its bytes in the coding that they are sent in. */
export function ready({ status, headers, bytes }: Reply, encoded: Uint8Array): ReadyReply {
  const head = Object.entries(headers).flat();
  if (bytes === null) return { status, head, bytes };
  return { status, head: [...head, 'content-length', String(encoded.byteLength)], bytes: encoded };
}

/** Sends a reply. Node leaves out the body of a reply to HEAD. */
export function send(response: ServerResponse, { status, head, bytes }: ReadyReply): void {
  response.writeHead(status, head as string[]);
  response.end(bytes ?? undefined);
}
