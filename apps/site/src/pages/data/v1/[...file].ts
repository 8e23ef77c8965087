import type { ExportFile } from '@strike-ledger/exports';
import { mediaTypes } from '@strike-ledger/exports';
import type { APIRoute } from 'astro';

import { exportedFiles } from '../../../data/exported-files.ts';

type Props = { file: ExportFile };

/** Every file of the export has an address of its own. */
export async function getStaticPaths() {
  const files = await exportedFiles();
  return files.map((file) => ({ params: { file: file.path }, props: { file } }));
}

/** The file, as it is. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': mediaTypes[file.format] } });
