import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createGunzip } from 'node:zlib';

import { REVALIDATED } from '../caching.ts';
import { processes } from '../processes.ts';
import { runInProcess } from '../run-in-process.ts';
import { codingFor } from './coding.ts';

/** The page of GraphiQL, which is 9 MB: 2 MB in either coding, and kept in no other. */
export type GraphiqlPage = {
  /** Of the page as it is read. */
  readonly hash: string;
  readonly br: Uint8Array;
  readonly gzip: Uint8Array;
};

/**
 * Answers browsers with GraphiQL. The page is the same for every record, and made when the first one asks: in a process
 * of its own, since making it takes half a second and 80 MB of memory.
 */
export function createGraphiqlListener(onFault: (fault: unknown) => void): RequestListener {
  let page: Promise<GraphiqlPage> | undefined;
  return (request, response) => {
    page ??= runInProcess<GraphiqlPage>(processes.makeGraphiql);
    page.then(
      (made) => sendPage(made, request, response),
      (error) => {
        // The next one who asks tries again.
        page = undefined;
        onFault(error);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('GraphiQL could not be made. Questions are answered all the same.');
      },
    );
  };
}

function sendPage(page: GraphiqlPage, request: IncomingMessage, response: ServerResponse): void {
  const coding = codingFor(request.headers['accept-encoding'], page.gzip.byteLength);
  const etag = `"${page.hash}-${coding}"`;
  response.setHeaders(
    new Map([
      ['cache-control', REVALIDATED],
      ['etag', etag],
      ['vary', 'accept, accept-encoding'],
    ]),
  );
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', 'text/html');
  if (coding === 'identity') {
    const plain = createGunzip();
    plain.pipe(response);
    plain.end(page.gzip);
    return;
  }
  response.writeHead(200, {
    'content-encoding': coding,
    'content-length': page[coding].byteLength,
  });
  response.end(page[coding]);
}
