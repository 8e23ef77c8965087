import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

import { answerSafely } from './answer-safely.ts';
import type { MetricsText } from './metrics/metrics-text.ts';
import type { Patience } from './patience.ts';
import { PATIENCE } from './patience.ts';
import type { Route } from './routes.ts';
import { routeOf } from './routes.ts';
import { createSiteListener } from './site/serve-site.ts';
import { targetOf } from './target.ts';

/** What is served. */
export type Served = {
  /** Answers requests at /graphql. */
  readonly graphql: RequestListener;
  /** Folder of the built site, with a 404.html. */
  readonly site: string;
  /** What /readyz tells beside whether the server is ready. */
  readonly status: () => object;
  /** What /metrics tells, and its media type. */
  readonly metrics: () => Promise<MetricsText>;
  readonly onReply: OnReply;
  /** How long it waits for slow clients, where not as usual. */
  readonly patience?: Patience;
  /** Told of every request that could not be answered. */
  readonly onFault: (fault: unknown) => void;
};

/** Told of every reply; `status` is undefined where the asker went away before it was whole. */
export type OnReply = (
  route: Route,
  request: IncomingMessage,
  status: number | undefined,
  seconds: number,
) => void;

/** A server for the built site and /graphql on one port, and for what watches over it. */
export function createRecordServer(served: Served): Server {
  const { graphql, site, status, metrics, onReply, onFault, patience = PATIENCE } = served;
  const listeners: { readonly [name in Route]: RequestListener } = {
    graphql,
    healthz: (_request, response) => sendJson(response, 200, { status: 'alive' }),
    readyz: (_request, response) => {
      if (server.listening) sendJson(response, 200, { status: 'ready', ...status() });
      else sendJson(response, 503, { status: 'stopping', ...status() });
    },
    metrics: (_request, response) => {
      metrics().then(
        ({ contentType, text }) => send(response, 200, contentType, text),
        (error) => send(response, 500, 'text/plain; charset=utf-8', String(error)),
      );
    },
    site: createSiteListener(site),
  };
  const server = createServer(patience, (request, response) => {
    request.url = targetOf(request.url);
    const route = routeOf(request.url);
    const start = performance.now();
    // What still comes on an open connection while the server stops is the last to come on it.
    if (!server.listening) response.shouldKeepAlive = false;
    if (isTaken(request, route)) answerSafely(listeners[route], onFault)(request, response);
    else refuseMethod(response);
    const isReplied = response.writableEnded;
    // Who takes no byte of a reply for so long is let go; most replies are taken by the kernel at once.
    if (!isReplied || request.socket.writableLength > 0) {
      request.socket.setTimeout(patience.requestTimeout);
    }
    if (isReplied) {
      onReply(route, request, response.statusCode, secondsSince(start));
    } else {
      response.once('close', () => {
        const status = response.writableFinished ? response.statusCode : undefined;
        onReply(route, request, status, secondsSince(start));
      });
    }
  });
  return server;
}

// The API says by itself what it takes, but TRACE is none that could be handed on to it: fetch has no such method.
function isTaken({ method }: IncomingMessage, route: Route): boolean {
  if (route === 'graphql') return method !== 'TRACE';
  return method === 'GET' || method === 'HEAD';
}

// What was sent along is not read, so the connection cannot be used again.
function refuseMethod(response: ServerResponse): void {
  response.setHeader('allow', 'GET, HEAD').setHeader('connection', 'close');
  send(response, 405, 'text/plain; charset=utf-8', 'This address is only read: ask by GET.\n');
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1_000;
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, contentType: string, text: string): void {
  response.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}
