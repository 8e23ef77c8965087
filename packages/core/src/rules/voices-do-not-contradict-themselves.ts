import { figuresOf } from '../figures/figures-of.ts';
import type { StatedFigure } from '../figures/stated-figure.ts';
import { statedFigures } from '../figures/stated-figure.ts';
import type { Record } from '../record/record.ts';
import type { Path } from '../schema/walk.ts';
import type { Finding } from './finding.ts';

/** One voice gives one number on one day: of one measure, on one footing, for one period and with one note. */
export function* voicesDoNotContradictThemselves(record: Record): Generator<Finding> {
  const stated = [...record.entities.values()].flatMap((entity) => statedFigures(record, entity));
  const groups = Map.groupBy(
    stated.filter(({ by }) => by !== undefined),
    sayingOf,
  );
  for (const group of groups.values()) {
    const [first] = group;
    const other = first && group.find((each) => amountOf(each) !== amountOf(first));
    if (!other) continue;
    yield {
      code: 'figure/contradicts-itself',
      entity: other.entity,
      path: [...pathOf(other), 'amount'],
      details: {
        by: String(other.by),
        measure: other.figure.measure,
        date: String(other.date),
        amount: amountOf(other),
        otherAmount: amountOf(first),
        otherFile: first.entity.file,
      },
      other: { entity: first.entity, path: [...pathOf(first), 'amount'] },
    };
  }
}

function sayingOf({ entity, by, date, footing, figure }: StatedFigure): string {
  const { measure, period, note } = figure;
  return JSON.stringify([entity.dispute, by, date, measure, footing, period, note]);
}

function pathOf({ entity, figure }: StatedFigure): Path {
  const wanted = JSON.stringify(figure);
  return figuresOf(entity).find((each) => JSON.stringify(each.figure) === wanted)?.path ?? [];
}

function amountOf({ figure }: StatedFigure): string {
  return JSON.stringify(figure.amount);
}
