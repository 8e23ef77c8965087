import { createYoga } from 'graphql-yoga';

import type { Context } from './context.ts';
import { examples } from './examples.generated.ts';
import { openToAll } from './open-to-all.ts';
import { schema } from './schema.ts';

/** Answers HTTP requests at /graphql: queries by GET and POST, GraphiQL for browsers. */
export function createHandler(context: Context): (request: Request) => Promise<Response> {
  const yoga = createYoga({
    schema,
    // A context of its own for each question: its branches hang on it.
    context: () => ({ ...context }),
    graphqlEndpoint: '/graphql',
    landingPage: false,
    cors: false,
    plugins: [openToAll],
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
  return async (request) => yoga.fetch(request);
}
