import type { Answer } from '../asking/answer.ts';
import type { Question } from '../asking/question.ts';
import { etagOf, isKnown } from './etag.ts';
import type { MediaType } from './media-type.ts';
import { mediaTypeFor, mediaTypes } from './media-type.ts';
import type { Message, Reply } from './message.ts';

/**
 * How long caches may give an answer without asking: a minute, so that a correction is soon seen. For an hour more
 * they may give it while they ask.
 */
const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=3600';

/** The coding that the bytes are sent in: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1. */
export type Coding = 'identity' | 'gzip' | 'br';

/** What is known of an answer when it goes out. */
export type Outgoing = {
  /** Hash of the record it was worked out from. */
  readonly contentHash: string;
  /** Null where the request was none. */
  readonly question: Question | null;
  readonly coding: Coding;
};

/** The HTTP reply that gives an answer, or says that the asker has it already. */
export function replyWith(answer: Answer, message: Message, outgoing: Outgoing): Reply {
  // Who takes neither is refused before: in words, of the type that most understand.
  const mediaType = mediaTypeFor(message.accept) ?? mediaTypes[0];
  const { question } = outgoing;
  if (message.method === 'POST' || answer.outcome !== 'answered' || !question) {
    return reply(answer, mediaType, { 'cache-control': 'no-store' }, outgoing);
  }
  const etag = etagOf(question, outgoing, mediaType);
  const caching = { 'cache-control': CACHE_CONTROL, etag };
  if (!isKnown(etag, message.ifNoneMatch)) return reply(answer, mediaType, caching, outgoing);
  return { status: 304, headers: { ...headersFor(outgoing), ...caching }, body: null };
}

function reply(
  answer: Answer,
  mediaType: MediaType,
  caching: { readonly [name: string]: string },
  outgoing: Outgoing,
): Reply {
  return {
    status: answer.http?.status ?? statusOf(answer, mediaType),
    headers: {
      ...headersFor(outgoing),
      ...caching,
      ...(outgoing.coding === 'identity' ? undefined : { 'content-encoding': outgoing.coding }),
      'content-type': `${mediaType}; charset=utf-8`,
      ...answer.http?.headers,
    },
    body: answer.body,
  };
}

// By GraphQL over HTTP: as application/json, a question that is at fault is answered with 200 all the same.
function statusOf({ outcome }: Answer, mediaType: MediaType): number {
  if (outcome === 'failed') return 500;
  return outcome === 'refused' && mediaType !== 'application/json' ? 400 : 200;
}

function headersFor({ contentHash }: Outgoing): { readonly [name: string]: string } {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'content-hash, etag',
    'content-hash': contentHash,
    vary: 'accept, accept-encoding',
    'x-content-type-options': 'nosniff',
  };
}
