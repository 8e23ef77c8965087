import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import { limits } from '../limits/limits.ts';
import type { Message } from './message.ts';
import { tooLong } from './read-question.ts';
import type { Desk, Received } from './receive.ts';
import { receive, refuse } from './receive.ts';

/**
 * Lets Yoga read, answer and reply as every other way in does. What is left to Yoga is routing, GraphiQL, and
 * refusing methods that GraphQL does not know.
 */
export function answerInYoga(desk: Desk): Plugin {
  return {
    onRequestParse({ setRequestParser, fetchAPI }) {
      setRequestParser(async (request) => responseOf(await take(desk, request), fetchAPI));
    },
    // Only what Yoga refuses comes here.
    onResultProcess({ request, result, setResultProcessor }) {
      const errors = 'errors' in result ? (result.errors as GraphQLError[]) : [];
      setResultProcessor(
        (_, fetchAPI) => responseOf(refuse(desk, headOf(request), errors), fetchAPI),
        'application/json',
      );
    },
  };
}

async function take(desk: Desk, request: Request): Promise<Received> {
  const head = headOf(request);
  if (request.method !== 'POST') return receive(desk, head);
  // What says that it is too long need not come first.
  const told = Number(request.headers.get('content-length'));
  if (told > limits.size) return refuse(desk, head, [tooLong(told)]);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > limits.size) return refuse(desk, head, [tooLong(bytes.byteLength)]);
  return receive(desk, { ...head, body: new TextDecoder().decode(bytes) });
}

function headOf({ method, url, headers }: Request): Message {
  const [, search = ''] = url.split(/\?(.*)/s);
  return {
    method,
    search,
    body: '',
    contentType: headers.get('content-type'),
    accept: headers.get('accept'),
    ifNoneMatch: headers.get('if-none-match'),
  };
}

function responseOf({ reply }: Received, fetchAPI: { Response: typeof Response }): Response {
  const { body, status, headers } = reply('identity');
  return new fetchAPI.Response(body, { status, headers });
}
