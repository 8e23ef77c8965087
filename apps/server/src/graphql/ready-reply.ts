import type { ServerResponse } from 'node:http';

import type { Reply } from '@strike-ledger/graphql';

/** Below so many bytes, copying a body behind its head costs less than handing both to the kernel apart. */
const SMALL = 16_384;

/** A reply with nothing left to work out. */
export type ReadyReply = {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly head: string[];
  /** A small body is text of one character for each byte, which Node sends in one piece with the head. */
  readonly body: Uint8Array | string | null;
};

/** Makes a reply ready, with its bytes in the coding that they are sent in. */
export function ready({ status, headers, bytes }: Reply, encoded: Uint8Array): ReadyReply {
  const head: string[] = [];
  for (const name in headers) head.push(name, headers[name] ?? '');
  if (bytes === null) return { status, head, body: null };
  const { buffer, byteOffset, byteLength } = encoded;
  head.push('content-length', String(byteLength));
  const isSmall = byteLength < SMALL;
  const body = isSmall ? Buffer.from(buffer, byteOffset, byteLength).toString('latin1') : encoded;
  return { status, head, body };
}

/** Sends a reply. Node leaves out the body of a reply to HEAD. */
export function send(response: ServerResponse, { status, head, body }: ReadyReply): void {
  response.writeHead(status, head);
  response.end(body, 'latin1');
}
