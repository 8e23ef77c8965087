import { ShareDocument } from '../gql/graphql.ts';
import { ask } from '../record/ask.ts';
import { demandGraphic } from './demand-graphic.ts';
import { factGraphic } from './fact-graphic.ts';
import type { Graphic } from './graphic.ts';

/** Every graphic of a dispute: its key figures and its issues, in the order of the pages. */
export async function graphicsOf(
  slug: string,
): Promise<{ facts: readonly Graphic[]; demands: readonly Graphic[] }> {
  const { dispute } = await ask(ShareDocument, { dispute: slug });
  if (!dispute) throw new Error(`There is no dispute \`${slug}\` in the record.`);
  const measures = Map.groupBy(dispute.figures, (figure) =>
    [figure.measure.slug, figure.period].join(),
  );
  return {
    facts: [...measures.values()].flatMap(([first, ...others]) =>
      first ? [factGraphic([first, ...others], dispute)] : [],
    ),
    demands: dispute.issues.map((issue) => demandGraphic(issue, dispute.shortTitle)),
  };
}
