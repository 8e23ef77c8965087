import type { MeasureSeriesFragment } from '../gql/graphql.ts';
import { words } from '../prose/words.ts';
import type { Observation } from './comparable-groups.ts';
import { comparableGroups } from './comparable-groups.ts';
import type { Panel } from './panel.ts';
import { createPanel } from './panel.ts';
import { timingOf, wholeSpan } from './time-of.ts';

/** The drawings of a measure, one for each footing on which figures may be compared over time. */
export type MeasurePanels = {
  readonly panels: readonly Panel[];
  /** Figures that stand in the table only. */
  readonly left: readonly Observation[];
};

/** Draws a measure. Nothing is drawn where no two figures of different times may stand together. */
export function measurePanels({ series }: MeasureSeriesFragment): MeasurePanels {
  const { groups } = comparableGroups(series);
  const drawn = groups.filter(isOverTime);
  const panels = drawn.map((group) =>
    createPanel(group, drawn.length > 1 ? { heading: footingText(group[0]) } : {}),
  );
  const shown = new Set(drawn.flat());
  return { panels, left: series.filter((each) => !shown.has(each)) };
}

/** What a figure counts and over what stretch of time, in words. */
export function footingText({ figure: { basis, horizon } }: Observation): string {
  return [basis, horizon].map((each) => words(each ?? 'not stated')).join(', ');
}

function isOverTime(group: readonly Observation[]): boolean {
  const { from, to } = wholeSpan(group.map(timingOf(group).spanOf));
  return from !== to;
}
