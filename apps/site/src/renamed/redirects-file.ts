import type { APIRoute } from 'astro';

import { record } from '../record/record.ts';
import { movesIn, redirectsText } from './moves.ts';

/** Where the pages and files of renamed entities stand now: for servers, and for the pages that are left at old addresses. */
export const GET: APIRoute = () => new Response(redirectsText(movesIn(record)));
