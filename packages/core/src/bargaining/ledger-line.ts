import type { Footing } from '../figures/comparable.ts';
import { areComparable, footingOf } from '../figures/comparable.ts';
import type { Figure } from '../figures/figure.ts';
import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { compareDates } from '../time/calendar-date.ts';
import type { OfferTerm } from './offer.ts';

/** A number that an offer puts on a measure. */
export type LedgerMark = {
  readonly figure: Figure;
  readonly offer: Entity<'offer'>;
  readonly term: OfferTerm;
};

/** What the two sides put on one measure, all on one footing. At least two of the three marks are there. */
export type LedgerLine = {
  readonly measure: Entity<'measure'>;
  readonly footing: Footing;
  /** The union's last number before the agreement. */
  readonly union?: LedgerMark;
  /** The employer's last number before the agreement. */
  readonly employer?: LedgerMark;
  /** The number of the agreement. */
  readonly settlement?: LedgerMark;
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
  const lines: LedgerLine[] = [];
  for (const mark of offers.flatMap((offer) => marksOf(offer, measure.id))) {
    const footing = footingOf(record, mark.offer, mark.figure);
    const side = sideOf(record, mark.offer);
    // Nothing is comparable with itself where its source leaves the footing unstated.
    if (!side || !areComparable(footing, footing)) continue;
    const index = lines.findIndex((line) => areComparable(line.footing, footing));
    if (index === -1) lines.push({ measure, footing, [side]: mark });
    else lines[index] = { measure, footing, ...lines[index], [side]: mark };
  }
  return lines.filter(
    ({ union, employer, settlement }) =>
      [union, employer, settlement].filter((mark) => mark !== undefined).length >= 2,
  );
}

function marksOf(offer: Entity<'offer'>, measure: string): LedgerMark[] {
  return offer.fields.terms.flatMap((term) =>
    term.figures
      .filter((figure) => figure.measure === measure)
      .map((figure) => ({ figure, offer, term })),
  );
}

function sideOf(
  record: Record,
  { dispute, fields }: Entity<'offer'>,
): 'union' | 'employer' | 'settlement' | undefined {
  if (fields.kind === 'agreement') return 'settlement';
  const [party = ''] = fields.parties;
  const side = record.find('organization', dispute, party)?.fields.side;
  return side === 'neutral' ? undefined : side;
}

function offersUpToAgreement(record: Record, dispute: string | null): readonly Entity<'offer'>[] {
  const offers = record.list('offer', dispute);
  const agreement = offers.findLast(({ fields }) => fields.kind === 'agreement');
  if (!agreement) return offers;
  return offers.filter(({ fields }) => compareDates(fields.date, agreement.fields.date) <= 0);
}
