import type { MiddlewareHandler } from 'astro';

import { inOneStyle } from './policy/one-style.ts';
import { withPolicy } from './policy/page-policy.ts';
import { typesetPage } from './typeset/typeset-page.ts';

/**
 * Sets the words of every page as print does, and gives it its policy. What readers see passes here once, whether it
 * comes from the record or from a component; the API and the files of the record keep the words as they were typed, for
 * those who search them.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = typesetPage(await response.text());
  // While developing, Vite brings styles and scripts of its own.
  return new Response(import.meta.env.DEV ? page : withPolicy(inOneStyle(page)), response);
};
