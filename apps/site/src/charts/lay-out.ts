import type { Day } from '@strike-ledger/core';
import { daysBetween } from '@strike-ledger/core';
import { extent, max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import type { Side } from '../gql/graphql.ts';
import { sideNames } from '../parties/side-names.ts';
import type { Observation } from './comparable-groups.ts';
import type { LabelPlace, Point } from './label-marks.ts';
import { labelMarks } from './label-marks.ts';
import { shortAmount, shorten, toTenths } from './short-amount.ts';
import type { Span } from './time-of.ts';
import { timingOf, wholeSpan } from './time-of.ts';

/** A figure in a drawing. Places are in percent, from the left and from the top. */
type Mark = {
  readonly x: number;
  readonly y: number;
  /** Where its lower and its upper end stand; undefined where it is no range. */
  readonly range: { readonly low: number; readonly high: number } | undefined;
  readonly side: Side;
  readonly observation: Observation;
  readonly label: (LabelPlace & { readonly text: string }) | undefined;
};

/** Figures over time on one axis. */
export type Drawing = {
  readonly marks: readonly Mark[];
  readonly lines: readonly { readonly path: string; readonly side: Side }[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly beginsAtZero: boolean;
};

/** What is joined by lines: nothing, a published series point by point, or each side's offers until its next. */
type Join = 'nothing' | 'points' | 'steps';

/** How a drawing is laid out. */
export type LayOutOptions = {
  /** From which day to which; that of the figures unless drawings are to be read beside one another. */
  readonly span?: Span;
  readonly join?: Join;
  /** What the sides are called in labels. */
  readonly names?: SideNames;
};

type SideNames = { readonly [side in Side]: string };

/**
 * Lays figures of one footing out over time. The last, the first, the highest and the lowest of each side have a
 * label where there is room.
 */
export function layOut(
  observations: readonly Observation[],
  { span, join = 'nothing', names = sideNames }: LayOutOptions = {},
): Drawing {
  const timing = timingOf(observations);
  const { from, to } = span ?? wholeSpan(observations.map(timing.spanOf));
  const unit = observations[0]?.figure.unit ?? '';
  const low = min(observations, ({ figure }) => figure.low) ?? 0;
  const high = max(observations, ({ figure }) => figure.high) ?? 0;
  // Money and shares are drawn from zero; a count whose changes are small beside it is not.
  const beginsAtZero = unit === 'USD' || low < high * 0.6;
  const bottom = beginsAtZero ? Math.min(0, low) : low - (high - low) / 2;
  const x = scaleLinear([0, Math.max(1, daysBetween(from, to))], [0, 100]);
  const y = scaleLinear([bottom, high], [100, 0]).nice(4);
  const place = (amount: number) => toTenths(y(amount));
  const marks = observations.map((observation) => {
    const { figure, voice } = observation;
    return {
      x: toTenths(x(middleDay(from, timing.spanOf(observation)))),
      y: place(middleOf(observation)),
      range:
        figure.low < figure.high ? { low: place(figure.low), high: place(figure.high) } : undefined,
      side: voice?.side ?? ('NEUTRAL' as const),
      observation,
    };
  });
  const texts = labelTexts(marks, names);
  const traces = join === 'nothing' ? [] : tracesThrough(marks, join);
  const places = labelMarks(
    texts,
    marks,
    traces.map(({ points }) => points),
  );
  return {
    marks: marks.map((mark) => {
      const label = places.get(mark);
      return { ...mark, label: label && { ...label, text: texts.get(mark) ?? '' } };
    }),
    lines: traces.map(({ points, side }) => ({ path: draw(points) ?? '', side })),
    ticks: y.ticks(4).map((value) => ({ y: place(value), text: shorten(value, unit) })),
    beginsAtZero,
  };
}

function middleDay(start: Day, { from, to }: Span): number {
  return (daysBetween(start, from) + daysBetween(start, to)) / 2;
}

type Placed = Omit<Mark, 'label'>;

// Where several sides speak, the first label of each says whose it is, so that no key is needed.
function labelTexts(marks: readonly Placed[], names: SideNames): ReadonlyMap<Placed, string> {
  const sides = [...Map.groupBy(marks, ({ side }) => side).entries()];
  const texts = new Map<Placed, string>();
  const label = (mark: Placed | undefined, name = '') => {
    if (mark && !texts.has(mark)) texts.set(mark, name + shortAmount(mark.observation.figure));
  };
  // How it ended matters most.
  const ending = sides.find(([, own]) => own.includes(marks.at(-1) as Placed));
  const ordered = ending ? [ending, ...sides.filter((each) => each !== ending)] : sides;
  for (const [side, own] of ordered) {
    label(own.at(-1), sides.length > 1 && own.length === 1 ? `${names[side]} ` : '');
    label(own[0], sides.length > 1 ? `${names[side]} ` : '');
  }
  for (const [, own] of sides) {
    const [lowest, highest] = extent(own, ({ observation }) => middleOf(observation));
    label(own.find(({ observation }) => middleOf(observation) === highest));
    label(own.find(({ observation }) => middleOf(observation) === lowest));
  }
  return texts;
}

type Trace = { readonly side: Side; readonly points: readonly Point[] };

const draw = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

function tracesThrough(marks: readonly Placed[], join: 'points' | 'steps'): readonly Trace[] {
  return [...Map.groupBy(marks, ({ side }) => side)]
    .filter(([, own]) => own.length > 1)
    .map(([side, own]) => ({ side, points: join === 'steps' ? inSteps(own) : own }));
}

// What was said holds until something else is.
function inSteps(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before ? [{ x: point.x, y: before.y }, point] : [point];
  });
}

function middleOf({ figure }: Observation): number {
  return (figure.low + figure.high) / 2;
}
