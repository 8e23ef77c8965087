import type { LedgerLineFragment, MeasureSeriesFragment } from '../gql/graphql.ts';
import { ChartMeasureDocument, ChartsDocument } from '../gql/graphql.ts';
import { words } from '../prose/words.ts';
import { ask } from '../record/ask.ts';
import type { ChartGroup } from './chart-groups.ts';
import { chartGroups } from './chart-groups.ts';
import { groupPanels } from './group-panels.ts';
import { offerPanel } from './offer-panel.ts';
import type { Panel } from './panel.ts';

/** A chart that stands on a page of its own. */
export type DisputeChart = { readonly slug: string; readonly title: string } & (
  | {
      readonly kind: 'measures';
      readonly group: ChartGroup;
      readonly measures: readonly MeasureSeriesFragment[];
      readonly panels: readonly Panel[];
    }
  | {
      readonly kind: 'offers';
      readonly line: LedgerLineFragment;
      readonly issue: { readonly title: string; readonly path: string };
      readonly sentence: string;
    }
);

/** The charts that the record of a dispute has the figures for; none is drawn of figures that may not stand together. */
export async function disputeCharts(slug: string): Promise<readonly DisputeChart[]> {
  const groups = await Promise.all(chartGroups.map((group) => measuresChart(slug, group)));
  const { dispute } = await ask(ChartsDocument, { dispute: slug });
  const offers = (dispute?.issues ?? []).flatMap((issue) =>
    issue.ledgerLines.flatMap((line) => offersChart(line, issue)),
  );
  return [...groups.filter((chart) => chart !== undefined), ...offers];
}

async function measuresChart(slug: string, group: ChartGroup): Promise<DisputeChart | undefined> {
  const answers = await Promise.all(
    group.measures.map((measure) => ask(ChartMeasureDocument, { dispute: slug, slug: measure })),
  );
  const measures = answers.flatMap(({ dispute }) => dispute?.measure ?? []);
  const panels = groupPanels(measures);
  if (panels.length === 0) return undefined;
  return { kind: 'measures', slug: group.slug, title: group.title, group, measures, panels };
}

function offersChart(
  line: LedgerLineFragment,
  issue: { readonly title: string; readonly path: string },
): DisputeChart[] {
  const panel = offerPanel(line);
  if (!panel) return [];
  const { slug, title } = line.measure;
  return [
    {
      kind: 'offers',
      slug: `offers-${slug}-${line.basis}`,
      title: `${title}, ${words(line.basis)}: offer by offer`,
      line,
      issue,
      sentence: panel.sentence,
    },
  ];
}
