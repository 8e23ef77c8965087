import type { APIRoute } from 'astro';

import { record } from '../record/record.ts';
import { movedPages, redirectsText } from './moved-pages.ts';

/** Where the pages of renamed entities stand now, for servers. */
export const GET: APIRoute = () => new Response(redirectsText(movedPages(record)));
