import type { APIRoute } from 'astro';

import type { SearchFile } from '../../search/search-files.ts';
import { searchFiles } from '../../search/search-files.ts';

type Props = { file: SearchFile };

/** The index for searching and what reads it, each file at an address of its own. */
export async function getStaticPaths() {
  const files = await searchFiles();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** The file, as it is. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': mediaTypeOf(file.path) } });

function mediaTypeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
