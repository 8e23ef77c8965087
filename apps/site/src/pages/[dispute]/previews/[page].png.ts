import type { APIRoute, GetStaticPaths } from 'astro';

import { DisputesDocument } from '../../../gql/graphql.ts';
import { ask } from '../../../record/ask.ts';
import { drawPicture } from '../../../share/draw-picture.ts';
import { type Preview, previewPicture } from '../../../share/preview-picture.ts';
import { previewsOf } from '../../../share/previews.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { disputes } = await ask(DisputesDocument);
  const paths = disputes.map(async ({ slug }) =>
    [...(await previewsOf(slug))].map(([page, preview]) => ({
      params: { dispute: slug, page },
      props: { preview },
    })),
  );
  return (await Promise.all(paths)).flat();
};

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(await drawPicture(previewPicture(props.preview)), {
    headers: { 'content-type': 'image/png' },
  });
