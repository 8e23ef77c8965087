import type { CalendarDate } from '@strike-ledger/core';
import { daysBetween, firstDayOf } from '@strike-ledger/core';
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { MeasureSeriesFragment, Side } from '../gql/graphql.ts';

type Observation = MeasureSeriesFragment['series'][number];

/** A mark on a chart, in units of its view box. */
export type Mark = {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly observation: Observation;
  /** Set on the marks that carry a label: the first, the last, the highest and the lowest. */
  readonly label: Label | undefined;
};

type Label = {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly y: number;
};

/** A chart of a measure over time. */
export type Chart = {
  readonly marks: readonly Mark[];
  /** One path for each voice that published a series. */
  readonly lines: readonly { readonly path: string; readonly side: Side }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly beginsAtZero: boolean;
  /** Numbers of the measure on another horizon or basis, which are not drawn beside these. */
  readonly left: readonly Observation[];
  /** What the chart shows, in a sentence. */
  readonly sentence: string;
};

/** Size of the view box and room for labels, in its units. */
export const frame = { width: 440, height: 250, top: 24, right: 20, bottom: 22, left: 46 } as const;

/**
 * Lays a measure out over time. Only figures of one unit, horizon and basis stand together: the largest such
 * group. Undefined where no two figures may.
 */
export function layOut({ series }: MeasureSeriesFragment): Chart | undefined {
  const drawn = largestComparableGroup(series);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last || first === last) return undefined;

  const origin = firstDayOf(first.date.iso as CalendarDate);
  const dayOf = ({ date }: Observation) =>
    daysBetween(origin, firstDayOf(date.iso as CalendarDate));
  const [low = 0, high = 0] = extent(drawn.map(middleOf));
  // Money is drawn from zero; a count whose changes are small beside it is not.
  const beginsAtZero = first.figure.unit === 'USD' || low < high * 0.6;
  const x = scaleLinear([0, Math.max(1, dayOf(last))], [frame.left, frame.width - frame.right]);
  const y = scaleLinear(
    [beginsAtZero ? Math.min(0, low) : low - (high - low) / 2, high],
    [frame.height - frame.bottom, frame.top],
  ).nice(4);
  const place = (observation: Observation) => ({
    x: round(x(dayOf(observation))),
    y: round(y(middleOf(observation))),
  });

  const highest = drawn.find((each) => middleOf(each) === high);
  const lowest = drawn.find((each) => middleOf(each) === low);
  const marks = drawn.map((observation) => ({
    ...place(observation),
    side: sideOf(observation),
    observation,
  }));
  const labels = labelsOf(marks, [last, first, highest, lowest]);
  const draw = line<Observation>(
    (each) => place(each).x,
    (each) => place(each).y,
  );
  return {
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.observation) })),
    lines: drawn.every(isPublished) ? linesThrough(drawn, draw) : [],
    ticks: y
      .ticks(4)
      .map((value) => ({ y: round(y(value)), text: shorten(value, first.figure.unit) })),
    beginsAtZero,
    left: series.filter((each) => !drawn.includes(each)),
    sentence: `From ${tell(first)} to ${tell(last)}.`,
  };
}

function largestComparableGroup(series: readonly Observation[]): readonly Observation[] {
  const groups = Map.groupBy(
    series.filter(({ figure }) => figure.horizon && figure.basis),
    ({ figure }) => `${figure.unit} ${figure.horizon} ${figure.basis}`,
  );
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

// What somebody says on a day stands for itself; only a published series is a line.
function isPublished({ entity }: Observation): boolean {
  return entity.__typename === 'Measure';
}

function linesThrough(
  drawn: readonly Observation[],
  draw: (own: Observation[]) => string | null,
): Chart['lines'] {
  return [...Map.groupBy(drawn, ({ voice }) => voice?.name).values()]
    .filter((own) => own.length > 1)
    .map((own) => ({ path: draw(own) ?? '', side: sideOf(own[0]) }));
}

// Labels of the last, the first, the highest and the lowest mark, as far as they do not stand on one another.
function labelsOf(
  marks: readonly Omit<Mark, 'label'>[],
  wanted: readonly (Observation | undefined)[],
): ReadonlyMap<Observation, Mark['label']> {
  const labels = new Map<Observation, Mark['label']>();
  const taken: { x: number; y: number }[] = [];
  for (const observation of wanted) {
    const mark = marks.find((each) => each.observation === observation);
    if (!mark || !observation || labels.has(observation)) continue;
    const anchor = anchorOf(mark.x);
    const x = anchor === 'start' ? mark.x + 22 : anchor === 'end' ? mark.x - 22 : mark.x;
    const isFree = (height: number) =>
      taken.every((other) => Math.abs(other.x - x) > 50 || Math.abs(other.y - height) > 14) &&
      marks.every((other) => Math.abs(other.x - x) > 28 || Math.abs(other.y - height + 4) > 9);
    const y = [mark.y - 10, mark.y + 19].find(isFree);
    if (y === undefined) continue;
    taken.push({ x, y });
    labels.set(observation, { text: shortAmount(observation), anchor, y: round(y) });
  }
  return labels;
}

function tell({ figure, date, voice }: Observation): string {
  return `${figure.text} (${voice ? `${voice.label}, ` : ''}${date.text})`;
}

function middleOf({ figure }: Observation): number {
  return (figure.low + figure.high) / 2;
}

function sideOf(observation: Observation | undefined): Side {
  return observation?.voice?.side ?? 'NEUTRAL';
}

function anchorOf(x: number): 'start' | 'middle' | 'end' {
  if (x < frame.left + 40) return 'start';
  return x > frame.width - frame.right - 40 ? 'end' : 'middle';
}

function shortAmount({ figure }: Observation): string {
  const ends = figure.low === figure.high ? [figure.low] : [figure.low, figure.high];
  return ends.map((end) => shorten(end, figure.unit)).join('–');
}

function shorten(value: number, unit: string): string {
  if (unit === 'percent') return `${round(value)}%`;
  const sign = unit === 'USD' ? '$' : '';
  const [divisor, suffix] =
    Math.abs(value) >= 1e9 ? [1e9, 'B'] : Math.abs(value) >= 1e6 ? [1e6, 'M'] : [1, ''];
  return `${value < 0 ? '−' : ''}${sign}${round(Math.abs(value) / divisor).toLocaleString('en-US')}${suffix}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
