import type { DisputeChangesResolvers } from '../../types.generated.ts';
import { movedDemands } from '../moved-demands.ts';

export const DisputeChanges: DisputeChangesResolvers = {
  since: ({ before }) => before.day,
  until: ({ after }) => after.day,
  events: ({ events }) => events,
  arrived: ({ arrived }) => arrived,
  terms: ({ terms }) => terms,
  demands: movedDemands,
  claims: ({ claims }) => claims,
  figures: ({ figures }) => figures,
};
