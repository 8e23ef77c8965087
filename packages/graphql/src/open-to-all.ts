import type { Plugin } from 'graphql-yoga';

/**
 * Lets scripts of any page ask, without cookies. Yoga's own setting names the asking page in each answer, so that
 * a cache in between would have to keep one answer for each.
 */
export const openToAll: Plugin = {
  onResponse({ response }) {
    response.headers.set('access-control-allow-origin', '*');
    response.headers.set('access-control-allow-methods', 'GET, POST, OPTIONS');
    response.headers.set('access-control-allow-headers', 'accept, content-type');
  },
};
