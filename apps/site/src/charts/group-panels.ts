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
  const times = drawn.flatMap(({ group }) => {
    const { spanOf, textOf } = timingOf(group);
    return group.map((observation) => ({ span: spanOf(observation), text: textOf(observation) }));
  });
  const span = wholeSpan(times.map((time) => time.span));
  const first = times.find((time) => time.span.from === span.from);
  const last = times.find((time) => time.span.to === span.to);
  return drawn.map(({ measure, group, isOne }) =>
    createPanel(group, {
      heading:
        drawn.length === 1
          ? undefined
          : isOne
            ? measure.title
            : `${measure.title}: ${footingText(group[0])}`,
      span,
      edges: [first?.text ?? '', last?.text ?? ''],
    }),
  );
}
