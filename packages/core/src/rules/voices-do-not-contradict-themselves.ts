import type { StatedFigure } from '../figures/stated-figure.ts';
import { statedFigures } from '../figures/stated-figure.ts';
import type { Record } from '../record/record.ts';
import type { Finding } from './finding.ts';

/** One voice gives one number on one day: of one measure, on one footing, for one period and with one note. */
export function* voicesDoNotContradictThemselves(record: Record): Generator<Finding> {
  const stated = [...record.entities.values()].flatMap((entity) => statedFigures(record, entity));
  const groups = Map.groupBy(
    stated.filter(({ by }) => by !== undefined),
    sayingOf,
  );
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const other = others.find((each) => amountOf(each) !== amountOf(group[0]));
    if (!first || !other) continue;
    yield {
      code: 'figure/contradicts-itself',
      severity: 'warning',
      entity: other.entity,
      path: [],
      message: `${other.by} says ${amountOf(other)} of \`${other.figure.measure}\` on ${other.date}, and ${amountOf(first)} in ${first.entity.file}`,
      hint: 'correct one of the two, or say in `note`, `period` or `basis` what sets them apart',
    };
  }
}

function sayingOf({ entity, by, date, footing, figure }: StatedFigure): string {
  const { measure, period, note } = figure;
  return JSON.stringify([entity.dispute, by, date, measure, footing, period, note]);
}

function amountOf(stated: StatedFigure | undefined): string {
  return JSON.stringify(stated?.figure.amount);
}
