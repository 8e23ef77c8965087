import { follow } from '../../../lookup.ts';
import { statedIn } from '../../figures/stated-in.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { OfferTermResolvers } from '../../types.generated.ts';

export const OfferTerm: OfferTermResolvers = {
  offer: ({ offer }) => offer,
  issue: ({ offer, term }, _arguments, { record }) => follow(record, offer, 'issue', term.issue),
  text: ({ offer, term }) => citedIn(offer, term.text),
  figures: ({ offer, term }, _arguments, { record }) => statedIn(record, offer, term.figures),
};
