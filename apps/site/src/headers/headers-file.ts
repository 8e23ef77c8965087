import type { APIRoute } from 'astro';

import { headersText } from './file-headers.ts';

/** Which headers the site's files go out with, for servers. */
export const GET: APIRoute = ({ site }) => new Response(headersText(site));
