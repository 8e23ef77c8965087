import { ShareDocument } from '../gql/graphql.ts';
import { askAbout } from '../record/ask-about.ts';
import { demandGraphic } from './demand-graphic.ts';
import { factGraphic } from './fact-graphic.ts';
import type { Graphic } from './graphic.ts';

/** Every graphic of a dispute: its key figures and its issues, in the order of the pages. */
export async function graphicsOf(
  slug: string,
): Promise<{ facts: readonly Graphic[]; demands: readonly Graphic[] }> {
  const dispute = await askAbout(ShareDocument, { dispute: slug });
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
