import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';

import { IMMUTABLE, REVALIDATED } from '../caching.ts';
import { pathOf } from '../routes.ts';
import { readFileHeaders } from './file-headers.ts';
import { readRedirects } from './redirects.ts';
import { serveFiles } from './serve-files.ts';

/** Where Astro puts files that have a hash of what they hold in their name. */
const HASHED = '/_astro/';

/**
 * Answers requests for the built site, compressed where the build has left it so, and with its own page where there is
 * none. Files are listed once, when the first is asked for: a new build is served after the next start.
 */
export function createSiteListener(site: string): RequestListener {
  let listener: RequestListener | undefined;
  return (request, response) => {
    listener ??= listFiles(site);
    listener(request, response);
  };
}

// Thousands of files are looked at, which whoever asks the API first need not wait for.
function listFiles(site: string): RequestListener {
  const notFoundPage = readFileSync(join(site, '404.html'));
  const newPathOf = readRedirects(site);
  const headersOf = readFileHeaders(site);
  const files = serveFiles(site, {
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(HASHED) ? IMMUTABLE : REVALIDATED);
      response.setHeaders(headersOf(path));
    },
    onNoMatch: (request, response) => {
      response
        .setHeaders(headersOf(pathOf(request.url)))
        .writeHead(404, {
          'cache-control': REVALIDATED,
          'content-length': notFoundPage.byteLength,
          'content-type': 'text/html; charset=utf-8',
        })
        .end(notFoundPage);
    },
  });
  return (request, response) => {
    const path = pathOf(request.url);
    const to = newPathOf(path);
    if (to === undefined) return files(request, response);
    response
      .setHeaders(headersOf(path))
      .writeHead(301, { 'cache-control': REVALIDATED, location: to })
      .end();
  };
}
