import type { ServerResponse } from 'node:http';

import type { Body, Reply } from '@strike-ledger/graphql';

/** Below so many bytes, copying a body behind its head costs less than handing both to the kernel apart. */
const SMALL = 16_384;

/** A reply with nothing left to work out. */
export type ReadyReply = {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly head: string[];
  readonly body: Body | null;
  /** What a body that is text is written as. */
  readonly encoding: 'utf8' | 'latin1';
};

/** Makes a reply ready, with its body in the coding that it is sent in. */
export function ready({ status, headers, body }: Reply, encoded: Body): ReadyReply {
  const head: string[] = [];
  for (const name in headers) head.push(name, headers[name] ?? '');
  if (body === null) return { status, head, body, encoding: 'utf8' };
  head.push('content-length', String(Buffer.byteLength(encoded)));
  if (typeof encoded === 'string' || encoded.byteLength >= SMALL) {
    return { status, head, body: encoded, encoding: 'utf8' };
  }
  return { status, head, body: latin1(encoded), encoding: 'latin1' };
}

/** Sends a reply. Node leaves out the body of a reply to HEAD. */
export function send(response: ServerResponse, { status, head, body, encoding }: ReadyReply): void {
  response.writeHead(status, head);
  response.end(body, encoding);
}

// Text of one character for each byte, which Node sends in one piece with the head.
function latin1({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
