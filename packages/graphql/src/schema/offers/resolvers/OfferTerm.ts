import { follow } from '../../../lookup.ts';
import { termFigures } from '../../figures/offered-figures.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { OfferTermResolvers } from '../../types.generated.ts';

export const OfferTerm: OfferTermResolvers = {
  offer: ({ offer }) => offer,
  issue: ({ offer, term }, _arguments, { record }) => follow(record, offer, 'issue', term.issue),
  text: ({ offer, term }) => citedIn(offer, term.text),
  figures: ({ offer, term }) => termFigures(offer, term),
};
