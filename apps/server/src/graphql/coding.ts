import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Body, Coding } from '@strike-ledger/graphql';
import Negotiator from 'negotiator';

/** Below so many bytes, a coding saves less than its own frame and the time to undo it. */
const WORTH_CODING = 1_000;

/** A coding that is shorter than the bytes themselves. */
type Compression = Exclude<Coding, 'identity'>;

const smallestFirst: readonly Compression[] = ['br', 'gzip'];

const compressors: { [Name in Compression]: (body: Body) => Promise<Body> } = {
  gzip: promisify(gzip),
  // 5 of 11: an answer that is asked for once must not wait a second for a few bytes less.
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

/** The coding to send so many bytes in: the smallest that an Accept-Encoding header takes. */
export function codingFor(acceptEncoding: string | undefined, bytes: number): Coding {
  if (!acceptEncoding || bytes < WORTH_CODING) return 'identity';
  const accepted = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encodings();
  return smallestFirst.find((coding) => accepted.includes(coding)) ?? 'identity';
}

/** A body in a coding. Where it cannot be compressed, as with no memory left, it is as it was. */
export async function encode(
  body: Body,
  coding: Compression,
): Promise<{ readonly coding: Coding; readonly body: Body }> {
  try {
    return { coding, body: await compressors[coding](body) };
  } catch {
    return { coding: 'identity', body };
  }
}
