import type { Footing } from '../figures/comparable.ts';
import { areComparable, footingOf } from '../figures/comparable.ts';
import { endsOf } from '../figures/figure.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import type { LedgerMark } from './ledger-line.ts';
import type { OfferedTerm } from './offered-term.ts';

/** How far apart the two sides stand on a measure, both on one footing. */
export type Distance = {
  readonly measure: Entity<'measure'>;
  readonly footing: Footing;
  readonly union: LedgerMark;
  readonly employer: LedgerMark;
  /** The least it can be and the most, in the unit of the measure: the same twice unless one of the two is a range. */
  readonly amount: readonly [least: number, most: number];
};

/** How far apart the terms in force of both sides are, on each measure that the issue compares. */
export function distancesBetween(
  record: Record,
  issue: Entity<'issue'>,
  union: readonly OfferedTerm[],
  employer: readonly OfferedTerm[],
): readonly Distance[] {
  return issue.fields.compared.flatMap((id) => {
    const measure = record.find('measure', issue.dispute, id);
    if (!measure) return [];
    const [ours, theirs] = [placedOn(record, measure, union), placedOn(record, measure, employer)];
    return ours.flatMap((mark) => {
      const other = theirs.findLast((each) => areLike(mark, each));
      return other ? between(measure, mark, other) : [];
    });
  });
}

type PlacedMark = LedgerMark & { readonly footing: Footing };

// One number for each footing and period: the last where a side gives several.
function placedOn(
  record: Record,
  measure: Entity<'measure'>,
  terms: readonly OfferedTerm[],
): readonly PlacedMark[] {
  const marks = terms.flatMap(({ offer, term }) =>
    term.figures
      .filter((figure) => figure.measure === measure.id)
      .map((figure) => ({ figure, offer, term, footing: footingOf(record, offer, figure) })),
  );
  return marks.filter(
    (mark, index) => !marks.slice(index + 1).some((later) => areLike(mark, later)),
  );
}

function areLike(left: PlacedMark, right: PlacedMark): boolean {
  const [one, other] = [left.figure.period, right.figure.period];
  return areComparable(left.footing, right.footing) && (!one || !other || one === other);
}

function between(
  measure: Entity<'measure'>,
  { footing, ...union }: PlacedMark,
  { footing: _, ...employer }: PlacedMark,
): Distance {
  const [ours, theirs] = [endsOf(union.figure), endsOf(employer.figure)];
  const least = Math.max(0, ours[0] - theirs[1], theirs[0] - ours[1]);
  const most = Math.max(ours[1] - theirs[0], theirs[1] - ours[0]);
  return { measure, footing, union, employer, amount: [exactly(least), exactly(most)] };
}

// 8.5 - 4.4 is 4.1 and not 4.1000000000000005: no number of the record has more than six decimals.
function exactly(difference: number): number {
  return Math.round(difference * 1e6) / 1e6;
}
