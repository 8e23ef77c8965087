import { readFileSync } from 'node:fs';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

/** What is served. */
export type Served = {
  /** Answers requests at /graphql. */
  readonly graphql: RequestListener;
  /** Folder of the built site, with a 404.html. */
  readonly site: string;
  /** Hash of the record that is served, told at /readyz. */
  readonly contentHash: string;
};

/** A server for the built site and /graphql on one port, with /healthz (alive) and /readyz (which record). */
export function createRecordServer({ graphql, site, contentHash }: Served): Server {
  const notFoundPage = readFileSync(join(site, '404.html'));
  const serveFile = sirv(site, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFoundPage);
    },
  });
  return createServer((request, response) => {
    switch (pathOf(request.url)) {
      case '/graphql':
        return graphql(request, response);
      case '/healthz':
        return sendJson(response, { status: 'alive' });
      case '/readyz':
        return sendJson(response, { status: 'ready', contentHash });
      default:
        return serveFile(request, response);
    }
  });
}

function pathOf(target = '/'): string {
  return target.split('?', 1)[0] ?? '/';
}

function sendJson(response: ServerResponse, value: object): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
}
