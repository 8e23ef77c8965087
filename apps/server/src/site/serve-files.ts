import type { ReadStream } from 'node:fs';
import { readdirSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { basename, join, relative, sep } from 'node:path';

import type { Coding } from '@strike-ledger/graphql';
import { contentType } from 'mime-types';
import send from 'send';

import { codingFor } from '../graphql/coding.ts';
import { pathOf } from '../routes.ts';

/** How the files of a folder are answered. */
export type FileOptions = {
  /** Adds to the headers of a file; `path` is what was asked for. */
  readonly setHeaders: (response: ServerResponse, path: string) => void;
  /** Answers where there is no such file. */
  readonly onNoMatch: RequestListener;
};

const endings: { readonly [name in Coding]: string } = { br: '.br', gzip: '.gz', identity: '' };
const BYTES = 'application/octet-stream';
/** What is said of a file, and taken back where it cannot be sent. */
const OF_FILE = ['accept-ranges', 'content-encoding', 'content-length', 'etag', 'last-modified'];

/**
 * Answers requests for the files of a folder, compressed where it holds them so. They are listed once, so that no
 * address leads out of it; each is looked at again when it is sent, so that one that was changed since is sent as it
 * is now, and one that is gone is not found.
 */
export function serveFiles(
  folder: string,
  { setHeaders, onNoMatch }: FileOptions,
): RequestListener {
  const listed = namesIn(folder);
  return (request, response) => {
    const path = pathOf(request.url);
    const name = nameOf(path, listed);
    if (name === undefined) return onNoMatch(request, response);
    const coding = codingFor(request.headers['accept-encoding'], Number.POSITIVE_INFINITY);
    const isCoded = listed.has(name + endings[coding]);
    send(request, encodeURIComponent(isCoded ? name + endings[coding] : name), {
      root: folder,
      cacheControl: false,
    })
      .on('headers', () => {
        if (isCoded && coding !== 'identity') response.setHeader('content-encoding', coding);
        response.setHeader('content-type', contentType(basename(name)) || BYTES);
        response.setHeader('vary', 'Accept-Encoding');
        setHeaders(response, path);
      })
      .on('stream', (source: ReadStream) => breakOffWhereShort(source, response))
      .on('error', ({ status }: { readonly status: number }) => {
        // Half of it is sent already, and must not be taken for the whole.
        if (response.headersSent) response.destroy();
        else if (status === 404) onNoMatch(request, withoutFile(response));
        else refuse(withoutFile(response), status);
      })
      .pipe(response);
  };
}

function namesIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    files
      .filter((file) => file.isFile())
      .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/'))
      .filter((name) => !/(?:^|\/)\./.test(name)),
  );
}

// A page may be asked for by its folder, with or without a slash, and without its ending.
function nameOf(path: string, listed: ReadonlySet<string>): string | undefined {
  const name = decoded(path).replace(/^\//, '').replace(/\/$/, '');
  const index = name === '' ? 'index.html' : `${name}/index.html`;
  return [name, index, `${name}.html`].find((each) => listed.has(each));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

// A file that was cut off while it was sent: its answer would never end.
function breakOffWhereShort(source: ReadStream, response: ServerResponse): void {
  source.once('end', () => {
    if (source.bytesRead < Number(response.getHeader('content-length'))) response.destroy();
  });
}

function withoutFile<Of extends ServerResponse>(response: Of): Of {
  for (const header of OF_FILE) response.removeHeader(header);
  return response;
}

// What the asker made a condition of is told as it is; all else is that the file cannot be read.
function refuse(response: ServerResponse, status: number): void {
  if (status === 412 || status === 416) {
    response.writeHead(status, { 'content-length': 0 }).end();
    return;
  }
  response.removeHeader('content-range');
  response
    .writeHead(503, {
      'cache-control': 'no-store',
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': '5',
    })
    .end('This page cannot be read just now. Ask again in a few seconds.\n');
}
