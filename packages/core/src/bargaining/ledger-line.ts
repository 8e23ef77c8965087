import type { Footing } from '../figures/comparable.ts';
import { areComparable, footingOf } from '../figures/comparable.ts';
import type { Figure } from '../figures/figure.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { OfferTerm } from './offer.ts';
import type { OfferSide } from './offer-side.ts';
import { offerSideOf } from './offer-side.ts';

/** A number that an offer puts on a measure. */
export type LedgerMark = {
  readonly figure: Figure;
  readonly offer: Entity<'offer'>;
  readonly term: OfferTerm;
};

/** What the two sides put on one measure, all on one footing. At least two of the three have a number. */
export type LedgerLine = {
  readonly measure: Entity<'measure'>;
  readonly footing: Footing;
  /** The union's numbers up to the agreement, the earliest first. */
  readonly union: readonly LedgerMark[];
  /** The employer's numbers up to the agreement, the earliest first. */
  readonly employer: readonly LedgerMark[];
  /** The number of the agreement. */
  readonly settlement: LedgerMark | undefined;
};

/** The numbers of both sides and of the settlement on one issue, a line for each measure and footing. */
export function ledgerLines(record: Record, issue: Entity<'issue'>): readonly LedgerLine[] {
  const offers = offersUpToAgreement(record, issue.dispute);
  return issue.fields.compared.flatMap((id) => {
    const measure = record.find('measure', issue.dispute, id);
    return measure ? linesOf(record, measure, offers) : [];
  });
}

function linesOf(
  record: Record,
  measure: Entity<'measure'>,
  offers: readonly Entity<'offer'>[],
): LedgerLine[] {
  const marks = offers.flatMap((offer) => marksOf(offer, measure.id));
  const footings = marks.map(({ offer, figure }) => footingOf(record, offer, figure));
  // Nothing is comparable with itself where its source leaves the footing unstated.
  const distinct = footings.filter(
    (footing, index) =>
      areComparable(footing, footing) &&
      footings.findIndex((other) => areComparable(footing, other)) === index,
  );
  return distinct
    .map((footing) => lineOn(record, measure, footing, marks))
    .filter((line) => voicesOf(line) >= 2)
    .sort((a, b) => voicesOf(b) - voicesOf(a));
}

function lineOn(
  record: Record,
  measure: Entity<'measure'>,
  footing: Footing,
  marks: readonly LedgerMark[],
): LedgerLine {
  const own = marks.filter(({ offer, figure }) =>
    areComparable(footing, footingOf(record, offer, figure)),
  );
  const of = (side: OfferSide) => own.filter(({ offer }) => offerSideOf(record, offer) === side);
  return {
    measure,
    footing,
    union: of('union'),
    employer: of('employer'),
    settlement: of('settlement').at(-1),
  };
}

function voicesOf({ union, employer, settlement }: LedgerLine): number {
  return [union.length > 0, employer.length > 0, settlement].filter(Boolean).length;
}

function marksOf(offer: Entity<'offer'>, measure: string): LedgerMark[] {
  return offer.fields.terms.flatMap((term) =>
    term.figures
      .filter((figure) => figure.measure === measure)
      .map((figure) => ({ figure, offer, term })),
  );
}

function offersUpToAgreement(record: Record, dispute: string | null): readonly Entity<'offer'>[] {
  const offers = record.list('offer', dispute);
  const agreement = offers.findLast(({ fields }) => fields.kind === 'agreement');
  if (!agreement) return offers;
  return offers.filter(({ fields }) => compareDates(fields.date, agreement.fields.date) <= 0);
}
