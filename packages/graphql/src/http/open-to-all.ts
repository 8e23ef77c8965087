import type { Plugin } from 'graphql-yoga';

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'accept, content-type, if-none-match',
  'access-control-max-age': '86400',
  allow: 'GET, HEAD, POST, OPTIONS',
};

/**
 * Tells browsers that scripts of any page may ask, without cookies. Yoga's own setting names the asking page in each
 * answer, so that a cache in between would have to keep one answer for each.
 */
export const openToAll: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    if (request.method !== 'OPTIONS') return;
    endResponse(new fetchAPI.Response(null, { status: 204, headers: PREFLIGHT }));
  },
};
