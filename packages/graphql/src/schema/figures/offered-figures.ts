import type { CitedText, Costing, Entity, Figure, OfferTerm } from '@strike-ledger/core';

import type { CarriedFigure } from './carried-figure.ts';

/** The numbers of what an offer says on an issue. */
export function termFigures(offer: Entity<'offer'>, term: OfferTerm): readonly CarriedFigure[] {
  return term.figures.map((figure) => termFigure(offer, term, figure));
}

/** One of those numbers. That of an agreement belongs to nobody alone. */
export function termFigure(offer: Entity<'offer'>, term: OfferTerm, figure: Figure): CarriedFigure {
  const { date, parties } = offer.fields;
  const by = parties.length === 1 ? parties[0] : undefined;
  return { entity: offer, figure, date, by, sources: citedBy(term.text) };
}

/** What an offer would cost, as one coster worked it out. */
export function costingFigures(
  offer: Entity<'offer'>,
  { date, by, text, figures }: Costing,
): readonly CarriedFigure[] {
  return figures.map((figure) => ({ entity: offer, figure, date, by, sources: citedBy(text) }));
}

function citedBy({ citations }: CitedText): readonly string[] {
  return citations.map(({ source }) => source);
}
