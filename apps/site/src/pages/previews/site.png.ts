import type { APIRoute } from 'astro';

import { DisputesDocument } from '../../gql/graphql.ts';
import { ask } from '../../record/ask.ts';
import { drawPicture } from '../../share/draw-picture.ts';
import { previewPicture } from '../../share/preview-picture.ts';

export const GET: APIRoute = async () => {
  const { disputes } = await ask(DisputesDocument);
  const picture = previewPicture({
    about: 'The public record of labor disputes',
    kicker: 'What was asked, answered and settled',
    title: 'Every demand, date and dollar, with its source',
    detail: disputes.map(({ title }) => title).join('; '),
    sources: [],
  });
  return new Response(await drawPicture(picture), { headers: { 'content-type': 'image/png' } });
};
