import type { APIRoute } from 'astro';

import { seriesCsv } from '../../../charts/series-csv.ts';
import { MeasurePageDocument, MeasureSlugsDocument } from '../../../gql/graphql.ts';
import { ask } from '../../../record/ask.ts';

/** Every measure has its figures in a file. */
export async function getStaticPaths() {
  const { disputes } = await ask(MeasureSlugsDocument);
  return disputes.flatMap(({ slug, measures }) =>
    measures.map((measure) => ({ params: { dispute: slug, measure: measure.slug } })),
  );
}

/** The figures of a measure as CSV. */
export const GET: APIRoute = async ({ params: { dispute = '', measure = '' } }) => {
  const answer = await ask(MeasurePageDocument, { dispute, slug: measure });
  const found = answer.dispute?.measure;
  if (!found)
    throw new Error(`There is no measure \`${measure}\` in the record of \`${dispute}\`.`);
  return new Response(seriesCsv(found), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
