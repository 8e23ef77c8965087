import type { Footing } from '../figures/comparable.ts';
import { areComparable } from '../figures/comparable.ts';
import type { StatedFigure } from '../figures/stated-figure.ts';
import type { FigureVoice } from '../figures/voice.ts';
import { figureVoiceOf } from '../figures/voice.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';

/** What is said of a measure, voice by voice. */
export type MeasureState = {
  readonly measure: Entity<'measure'>;
  readonly series: readonly FigureSeries[];
};

/**
 * What one voice said of one measure on one footing. A figure whose horizon or basis its source leaves unstated is
 * comparable with nothing, so it is a series by itself.
 */
export type FigureSeries = {
  readonly voice: FigureVoice;
  readonly footing: Footing;
  /** What it said last: more than one figure where it gave several for one day. */
  readonly latest: readonly StatedFigure[];
  /** Everything it said, the earliest first. */
  readonly history: readonly StatedFigure[];
};

/** What is said of each measure that has a figure. The figures come in the order of their dates. */
export function measuresIn(
  record: Record,
  dispute: string,
  figures: readonly StatedFigure[],
): readonly MeasureState[] {
  const stated = Map.groupBy(figures, ({ figure }) => figure.measure);
  return [...stated].flatMap(([id, own]) => {
    const measure = record.find('measure', dispute, id);
    return measure ? { measure, series: byVoice(record, own) } : [];
  });
}

function byVoice(record: Record, figures: readonly StatedFigure[]): readonly FigureSeries[] {
  const groups = Map.groupBy(figures, (stated) => seriesKey(record, stated));
  return [...groups.values()].flatMap((history) => {
    const [first] = history;
    const last = history.at(-1);
    if (!first || !last) return [];
    return {
      voice: figureVoiceOf(record, first),
      footing: first.footing,
      latest: history.filter(({ date }) => date === last.date),
      history,
    };
  });
}

// Worked out once for each figure: every day of a dispute asks for it.
const keys = new WeakMap<StatedFigure, string | symbol>();

function seriesKey(record: Record, stated: StatedFigure): string | symbol {
  const known = keys.get(stated);
  if (known) return known;
  const { footing } = stated;
  const key = areComparable(footing, footing)
    ? JSON.stringify([figureVoiceOf(record, stated), footing])
    : Symbol('alone');
  keys.set(stated, key);
  return key;
}
