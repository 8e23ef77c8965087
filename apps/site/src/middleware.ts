import type { MiddlewareHandler } from 'astro';

import { typesetPage } from './typeset/typeset-page.ts';

/**
 * Sets the words of every page as print does. What readers see passes here once, whether it comes from the record or
 * from a component; the API and the files of the record keep the words as they were typed, for those who search them.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(typesetPage(await response.text()), response);
};
