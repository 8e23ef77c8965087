import { env } from 'cloudflare:workers';

// Only the path counts: a binding looks up no host.
const PAGE = new URL('http://assets/graphiql');

/**
 * Stands in for `@graphql-yoga/render-graphiql` in the worker, by an alias of its build. The page is 9 MB:
 * in the script it would leave no room within the smallest plan of the platform. So the build keeps it as a file, and
 * the worker passes it on unread.
 */
export async function renderGraphiQL(): Promise<ReadableStream | null> {
  const { body } = await env.ASSETS.fetch(PAGE);
  return body;
}
