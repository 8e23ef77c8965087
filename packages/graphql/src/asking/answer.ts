import type { GraphQLError } from 'graphql';

import { formatError, isAskersError } from './errors.ts';

/** JSON: as text, or as its bytes in UTF-8 where they are kept for whoever asks again. */
export type Body = string | Uint8Array<ArrayBuffer>;

/** What a question gets. */
export type Answer = {
  /** The answer as JSON. */
  readonly body: Body;
  /**
   * What became of the question: `answered` whole; `flawed`, with errors beside its data; `refused`, with errors
   * and no data, since the question was at fault; `failed`, likewise, though the question was not.
   */
  readonly outcome: 'answered' | 'flawed' | 'refused' | 'failed';
  /** What an error says of the HTTP response, where one does. */
  readonly http?: {
    readonly status?: number;
    readonly headers?: { readonly [name: string]: string };
  };
};

const encoder = new TextEncoder();

/** A body as bytes. */
export function bytesOf(body: Body): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? (encoder.encode(body) as Uint8Array<ArrayBuffer>) : body;
}

/** A whole answer, of its JSON. */
export function answered(json: string): Answer {
  return { body: json, outcome: 'answered' };
}

/** An answer with nothing but errors. `code` is for those that have none of their own. */
export function refused(errors: readonly GraphQLError[], code: string): Answer {
  const http = errors.find(({ extensions }) => extensions['http'])?.extensions['http'];
  return {
    body: JSON.stringify({ errors: errors.map((error) => formatError(error, code)) }),
    outcome: errors.every(isAskersError) ? 'refused' : 'failed',
    ...(http ? { http } : undefined),
  };
}

/** An answer with errors beside its data. */
export function flawed(data: unknown, errors: readonly GraphQLError[]): Answer {
  const formatted = errors.map((error) => formatError(error, 'BAD_USER_INPUT'));
  return { body: JSON.stringify({ errors: formatted, data }), outcome: 'flawed' };
}
