import type { GraphQLError } from 'graphql';

import { formatError, isAskersError } from './errors.ts';

/** What a question gets. */
export type Answer = {
  /** The answer as JSON, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /**
   * What became of the question: `answered` whole; `flawed`, with errors beside its data; `refused`, with errors
   * and no data, since the question was at fault; `failed`, likewise, though the question was not.
   */
  readonly outcome: 'answered' | 'flawed' | 'refused' | 'failed';
  /** Whether it is kept for whoever asks again, so that the reply is worth keeping too. */
  readonly isKept?: true;
  /** What an error says of the HTTP response, where one does. */
  readonly http?: {
    readonly status?: number;
    readonly headers?: { readonly [name: string]: string };
  };
};

const encoder = new TextEncoder();

/** A whole answer, of its JSON. */
export function answered(json: string): Answer {
  return { bytes: encode(json), outcome: 'answered' };
}

/** An answer with nothing but errors. `code` is for those that have none of their own. */
export function refused(errors: readonly GraphQLError[], code: string): Answer {
  const http = errors.find(({ extensions }) => extensions['http'])?.extensions['http'];
  return {
    bytes: encode(JSON.stringify({ errors: errors.map((error) => formatError(error, code)) })),
    outcome: errors.every(isAskersError) ? 'refused' : 'failed',
    ...(http ? { http } : undefined),
  };
}

/** An answer with errors beside its data. */
export function flawed(data: unknown, errors: readonly GraphQLError[]): Answer {
  const formatted = errors.map((error) => formatError(error, 'BAD_USER_INPUT'));
  return { bytes: encode(JSON.stringify({ errors: formatted, data })), outcome: 'flawed' };
}

function encode(json: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(json) as Uint8Array<ArrayBuffer>;
}
