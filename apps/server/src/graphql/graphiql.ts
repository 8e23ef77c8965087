import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';

import sirv from 'sirv';

import { REVALIDATED } from '../caching.ts';
import { GRAPHIQL_HEADERS } from './graphiql-headers.ts';

/** Answers browsers with GraphiQL, from the folder that the build has written it to. */
export function createGraphiqlListener(folder: string): RequestListener {
  let files: ReturnType<typeof sirv> | undefined;
  return (request, response) => {
    if (!existsSync(folder)) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('GraphiQL is not built: run `pnpm build`. Questions are answered all the same.');
      return;
    }
    files ??= openFolder(folder);
    // The page stands at the top of its folder, whatever was asked of it in its address.
    files(Object.create(request, { url: { value: '/' } }), response);
  };
}

function openFolder(folder: string): ReturnType<typeof sirv> {
  return sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response) => {
      response.setHeader('cache-control', REVALIDATED);
      response.setHeader('content-type', 'text/html');
      response.setHeader('vary', 'accept, accept-encoding');
      response.setHeaders(new Headers(GRAPHIQL_HEADERS));
    },
  });
}
