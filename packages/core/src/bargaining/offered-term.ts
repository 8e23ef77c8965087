import type { Entity } from '../record/entity.ts';
import { proseKnownOn } from '../record/known.ts';
import type { Record } from '../record/record.ts';
import type { Day } from '../time/calendar-date.ts';
import { firstDayOf } from '../time/calendar-date.ts';
import type { OfferTerm } from './offer.ts';
import type { OfferSide } from './offer-side.ts';
import { offerSideOf } from './offer-side.ts';

/** What an offer says on one issue, with whose offer it is and the day by the end of which that was public. */
export type OfferedTerm = {
  readonly offer: Entity<'offer'>;
  readonly term: OfferTerm;
  readonly side: OfferSide;
  readonly known: Day | undefined;
};

/** What each side's offers and the agreements of a dispute say, in the order they were made. */
export function offeredTerms(record: Record, dispute: string): readonly OfferedTerm[] {
  return record.list('offer', dispute).flatMap((offer) => {
    const side = offerSideOf(record, offer);
    if (!side) return [];
    const { date, terms } = offer.fields;
    return terms.map((term) => ({
      offer,
      term,
      side,
      known: proseKnownOn(record, offer, { text: term.text, date }),
    }));
  });
}

/**
 * Of what one side said on one issue, what stands: a later offer replaces an earlier one. More than one where its
 * last offers bear the same date, or where one offer has several terms on the issue.
 */
export function inForce(terms: readonly OfferedTerm[]): readonly OfferedTerm[] {
  const last = lastDayOffered(terms);
  return terms.filter(({ offer }) => firstDayOf(offer.fields.date) === last);
}

/** Whether the last word between the parties is an agreement: no offer came after it. */
export function isAgreed(terms: readonly OfferedTerm[]): boolean {
  const agreed = lastDayOffered(terms.filter(({ side }) => side === 'settlement'));
  return agreed !== undefined && agreed === lastDayOffered(terms);
}

function lastDayOffered(terms: readonly OfferedTerm[]): Day | undefined {
  return terms.reduce<Day | undefined>((latest, { offer }) => {
    const day = firstDayOf(offer.fields.date);
    return latest && latest > day ? latest : day;
  }, undefined);
}
