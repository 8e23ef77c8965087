import { paginate } from '../../../connection/paginate.ts';
import { named } from '../../../named.ts';
import type { DisputeResolvers } from '../../types.generated.ts';
import { eventKey } from '../event-order.ts';
import { filterBy } from '../timeline-filter.ts';

export const Dispute: Pick<DisputeResolvers, 'event' | 'timeline' | '__isTypeOf'> = {
  timeline: ({ id }, { filter, orderBy, ...page }, { record }) => {
    const events = record.list('event', id).filter(filterBy(filter ?? {}));
    const isDescending = orderBy === 'date-desc';
    const ordered = isDescending ? events.toReversed() : events;
    return paginate(ordered, { keyOf: eventKey, isDescending }, page);
  },
  event: ({ id }, { slug }, { record }) => named(record, 'event', id, slug),
};
