import { followAll, referrers } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { OfferResolvers } from '../../types.generated.ts';

export const Offer: OfferResolvers = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  date: ({ fields }) => fields.date,
  kind: ({ fields }) => fields.kind,
  parties: (offer, _arguments, { record }) =>
    followAll(record, offer, 'organization', offer.fields.parties),
  terms: (offer) => offer.fields.terms.map((term) => ({ offer, term })),
  costings: (offer) => offer.fields.costings.map((costing) => ({ offer, costing })),
  body: (offer) => citedIn(offer, offer.fields.body),
  event: (offer, _arguments, { record }) => referrers(record, offer, 'event')[0],
};
