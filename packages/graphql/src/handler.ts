import { createYoga } from 'graphql-yoga';

import { examples } from './examples.generated.ts';
import { answerInYoga } from './http/answer-in-yoga.ts';
import { openToAll } from './http/open-to-all.ts';
import type { Desk } from './http/receive.ts';
import { schema } from './schema.ts';

/** Answers every HTTP request at /graphql: questions by GET, HEAD and POST, GraphiQL for browsers. */
export function createHandler(desk: Desk): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    multipart: false,
    // Each way in has its own: what is masked and how many bytes are read is decided there.
    maskedErrors: false,
    maxRequestBodySize: false,
    cors: false,
    plugins: [openToAll, answerInYoga(desk)],
    graphiql: {
      title: 'Strike Ledger: ask the record',
      defaultTabs: examples.map(({ query }) => ({ query })),
    },
    // Served from our own origin. Megabytes that only a browser wants, so loaded when one asks.
    renderGraphiQL: async (options) => {
      const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
      return renderGraphiQL(options ?? {});
    },
  });
  return async (request) => {
    if (request.method !== 'HEAD') return yoga.fetch(request);
    // Yoga does not know HEAD: it is GET without the body.
    const { url, headers } = request;
    const response = await yoga.fetch(new Request(url, { headers }));
    return new Response(null, response);
  };
}
