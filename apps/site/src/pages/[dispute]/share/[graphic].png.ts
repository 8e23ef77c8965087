import type { APIRoute, GetStaticPaths } from 'astro';

import { DisputesDocument } from '../../../gql/graphql.ts';
import { ask } from '../../../record/ask.ts';
import { drawPicture, type Picture } from '../../../share/draw-picture.ts';
import { graphicsOf } from '../../../share/graphics.ts';
import { sizeNames } from '../../../share/sizes.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { disputes } = await ask(DisputesDocument);
  const paths = disputes.map(async ({ slug }) => {
    const { facts, demands } = await graphicsOf(slug);
    return [...facts, ...demands].flatMap((graphic) =>
      sizeNames.map((size) => ({
        params: { dispute: slug, graphic: `${graphic.name}-${size}` },
        props: { picture: graphic.picture(size) },
      })),
    );
  });
  return (await Promise.all(paths)).flat();
};

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await drawPicture(props.picture), { headers: { 'content-type': 'image/png' } });
