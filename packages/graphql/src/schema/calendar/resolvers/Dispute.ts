import type { DisputeResolvers } from '../../types.generated.ts';

export const Dispute: Pick<DisputeResolvers, 'calendars' | '__isTypeOf'> = {
  calendars: ({ id }, _arguments, { record }) => record.list('calendar', id),
};
