import type { MeasureSeriesFragment } from '../gql/graphql.ts';
import { comparableGroups } from './comparable-groups.ts';
import { footingText } from './measure-panels.ts';
import type { Panel } from './panel.ts';
import { createPanel } from './panel.ts';
import { timingOf, wholeSpan } from './time-of.ts';

/** Draws measures side by side over one span of time: a panel for each footing on which figures may be compared. */
export function groupPanels(measures: readonly MeasureSeriesFragment[]): readonly Panel[] {
  const drawn = measures.flatMap((measure) => {
    const { groups } = comparableGroups(measure.series);
    return groups.map((group) => ({ measure, group, isOne: groups.length === 1 }));
  });
  if (drawn.length === 0) return [];
  const span = wholeSpan(drawn.flatMap(({ group }) => group.map(timingOf(group).spanOf)));
  return drawn.map(({ measure, group, isOne }) =>
    createPanel(group, {
      heading: isOne ? measure.title : `${measure.title}: ${footingText(group[0])}`,
      span,
    }),
  );
}
