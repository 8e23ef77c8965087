import type { CalendarDate } from '@strike-ledger/core';
import { daysBetween, firstDayOf } from '@strike-ledger/core';
import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { MeasureSeriesFragment, Side } from '../gql/graphql.ts';
import type { LabelPlace } from './label-marks.ts';
import { labelMarks } from './label-marks.ts';
import { shortAmount, shorten, toTenths } from './short-amount.ts';

type Observation = MeasureSeriesFragment['series'][number];

/** A mark on a chart, in units of its view box. */
export type Mark = {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly observation: Observation;
};

/** A chart of a measure over time. */
export type Chart = {
  /** Every figure drawn; the last, the first, the highest and the lowest have a label where there is room. */
  readonly marks: readonly (Mark & {
    readonly label: (LabelPlace & { text: string }) | undefined;
  })[];
  /** One path for each voice that published a series. */
  readonly lines: readonly { readonly path: string; readonly side: Side }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly beginsAtZero: boolean;
  /** Numbers of the measure on another horizon or basis, which are not drawn beside these. */
  readonly left: readonly Observation[];
  /** What the chart shows, in a sentence. */
  readonly sentence: string;
};

/** Size of the view box, and the edges of the drawing in it. */
export const frame = {
  width: 440,
  height: 250,
  top: 24,
  right: 420,
  bottom: 228,
  left: 46,
} as const;

/**
 * Lays a measure out over time. Only figures of one unit, horizon and basis stand together: the largest such
 * group. Undefined where no two figures may.
 */
export function layOut({ series }: MeasureSeriesFragment): Chart | undefined {
  const drawn = largestComparableGroup(series);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (!first || !last || first === last) return undefined;

  const { unit } = first.figure;
  const dayOf = daysAfter(first);
  const [low = 0, high = 0] = extent(drawn.map(middleOf));
  // Money is drawn from zero; a count whose changes are small beside it is not.
  const beginsAtZero = unit === 'USD' || low < high * 0.6;
  const bottom = beginsAtZero ? Math.min(0, low) : low - (high - low) / 2;
  const x = scaleLinear([0, Math.max(1, dayOf(last))], [frame.left, frame.right]);
  const y = scaleLinear([bottom, high], [frame.bottom, frame.top]).nice(4);
  const marks = drawn.map((observation) => ({
    x: toTenths(x(dayOf(observation))),
    y: toTenths(y(middleOf(observation))),
    side: observation.voice?.side ?? 'NEUTRAL',
    observation,
  }));
  const important = [marks.at(-1), marks[0], ...[high, low].map((end) => markAt(marks, end))];
  const places = labelMarks(
    important.filter((mark) => mark !== undefined),
    marks,
    frame,
  );
  return {
    marks: marks.map((mark) => {
      const place = places.get(mark);
      return { ...mark, label: place && { ...place, text: shortAmount(mark.observation.figure) } };
    }),
    lines: drawn.every(isPublished) ? linesThrough(marks) : [],
    ticks: y.ticks(4).map((value) => ({ y: toTenths(y(value)), text: shorten(value, unit) })),
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

function daysAfter(first: Observation): (observation: Observation) => number {
  const dayOf = ({ date }: Observation) => firstDayOf(date.iso as CalendarDate);
  return (observation) => daysBetween(dayOf(first), dayOf(observation));
}

function markAt(marks: readonly Mark[], amount: number): Mark | undefined {
  return marks.find(({ observation }) => middleOf(observation) === amount);
}

// What somebody says on a day stands for itself; only a published series is a line.
function isPublished({ entity }: Observation): boolean {
  return entity.__typename === 'Measure';
}

function linesThrough(marks: readonly Mark[]): Chart['lines'] {
  const draw = line<Mark>(
    (mark) => mark.x,
    (mark) => mark.y,
  );
  return [...Map.groupBy(marks, ({ observation }) => observation.voice?.name).values()]
    .filter((own) => own.length > 1)
    .map((own) => ({ path: draw(own) ?? '', side: own[0]?.side ?? 'NEUTRAL' }));
}

function tell({ figure, date, voice }: Observation): string {
  return `${figure.text} (${voice ? `${voice.label}, ` : ''}${date.text})`;
}

function middleOf({ figure }: Observation): number {
  return (figure.low + figure.high) / 2;
}
