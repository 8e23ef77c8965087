import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';

import { REVALIDATED } from '../caching.ts';
import { serveFiles } from '../site/serve-files.ts';
import { GRAPHIQL_HEADERS } from './graphiql-headers.ts';

/** Answers browsers with GraphiQL, from the folder that the build has written it to. */
export function createGraphiqlListener(folder: string): RequestListener {
  let files: RequestListener | undefined;
  return (request, response) => {
    if (!existsSync(folder)) return tellMissing(request, response);
    files ??= serveFiles(folder, { setHeaders, onNoMatch: tellMissing });
    // The page stands at the top of its folder, whatever was asked of it in its address.
    files(Object.create(request, { url: { value: '/' } }), response);
  };
}

const tellMissing: RequestListener = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('GraphiQL is not built: run `pnpm build`. Questions are answered all the same.');
};

function setHeaders(response: ServerResponse): void {
  response.setHeader('cache-control', REVALIDATED);
  response.setHeader('content-type', 'text/html');
  response.setHeader('vary', 'accept, accept-encoding');
  response.setHeaders(new Headers(GRAPHIQL_HEADERS));
}
