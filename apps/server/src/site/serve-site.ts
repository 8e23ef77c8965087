import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { IMMUTABLE, REVALIDATED } from '../caching.ts';
import { pathOf } from '../routes.ts';
import { OPEN_TO_ALL, typesByEnding } from './file-headers.ts';
import { readRedirects } from './redirects.ts';

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
  const files = sirv(site, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith(HASHED) ? IMMUTABLE : REVALIDATED);
      response.setHeaders(new Headers(OPEN_TO_ALL));
      const type = typesByEnding[path.slice(path.lastIndexOf('.') + 1)];
      if (type) response.setHeader('content-type', type);
    },
    onNoMatch: (_request, response) => {
      response
        .writeHead(404, {
          'cache-control': REVALIDATED,
          'content-length': notFoundPage.byteLength,
          'content-type': 'text/html; charset=utf-8',
        })
        .end(notFoundPage);
    },
  });
  return (request, response) => {
    const to = newPathOf(pathOf(request.url));
    if (to === undefined) return files(request, response);
    response.writeHead(301, { 'cache-control': REVALIDATED, location: to }).end();
  };
}
