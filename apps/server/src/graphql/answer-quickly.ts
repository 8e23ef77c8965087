import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Api, Body, Coding } from '@strike-ledger/graphql';
import { limits } from '@strike-ledger/graphql';
import { LRUCache } from 'lru-cache';

import { codingFor, encode } from './coding.ts';
import { messageFrom } from './message-from.ts';
import { readBody } from './read-body.ts';
import type { ReadyReply } from './ready-reply.ts';
import { ready, send } from './ready-reply.ts';

/** Bytes of replies, and of the requests they are found by, that are kept. */
const KEPT = 24_000_000;

/** How many replies were kept from before, and how many were not. */
export type KeptCount = { hits: number; misses: number };

/**
 * Answers what comes as GET, HEAD or POST with the bytes it got before, where it came twice in the same words and
 * with the same headers, and lets the API answer it otherwise. Everything else goes to the API's own handler.
 */
export function answerQuickly(
  api: Api,
  otherwise: RequestListener,
  count: KeptCount,
): RequestListener {
  const kept = new LRUCache<string, ReadyReply>({
    maxSize: KEPT,
    sizeCalculation: ({ body }, key) => (body?.length ?? 0) + 2 * key.length + 500,
  });

  return (request, response) => {
    if (request.method === 'POST') {
      readBody(request, limits.size, (body) => {
        if ('text' in body) answer(request, response, body.text);
        else refuseLong(request, response, body.tooLong);
      });
    } else if (isQuestion(request)) {
      answer(request, response, '');
    } else {
      otherwise(request, response);
    }
  };

  function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const key = keyOf(request, body);
    const found = kept.get(key);
    if (found) {
      count.hits += 1;
      send(response, found);
    } else {
      count.misses += 1;
      work(request, response, body, (reply) => kept.set(key, reply));
    }
  }

  function work(
    request: IncomingMessage,
    response: ServerResponse,
    sent: string,
    keep: (reply: ReadyReply) => unknown,
  ): void {
    const received = api.receive(messageFrom(request, sent));
    const { body } = received.answer;
    const finish = (coding: Coding, encoded: Body) => {
      const reply = ready(received.reply(coding), encoded);
      // What is kept as an answer is worth keeping as a reply.
      if (typeof body !== 'string') keep(reply);
      send(response, reply);
    };
    const coding = codingFor(request.headers['accept-encoding'], Buffer.byteLength(body));
    if (coding === 'identity') finish(coding, body);
    else void encode(body, coding).then((encoded) => finish(encoded.coding, encoded.body));
  }

  function refuseLong(request: IncomingMessage, response: ServerResponse, bytes: number): void {
    const { answer, reply } = api.refuseLong(messageFrom(request, ''), bytes);
    // What is still coming is not read, so the connection cannot be used again.
    response.setHeader('connection', 'close');
    send(response, ready(reply('identity'), answer.body));
  }
}

// As Yoga tells whether a browser wants to see GraphiQL.
function isQuestion({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !headers.accept?.includes('text/html');
}

// No header and no address can hold a line break, so that two requests cannot have one key.
function keyOf({ method, url, headers }: IncomingMessage, body: string): string {
  return [
    method,
    url,
    headers.accept,
    headers['accept-encoding'],
    headers['content-type'],
    headers['if-none-match'],
    body,
  ].join('\n');
}
