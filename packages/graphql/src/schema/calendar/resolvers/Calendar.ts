import { lastDayOf, schoolDaysLost } from '@strike-ledger/core';

import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { CalendarResolvers } from '../../types.generated.ts';

export const Calendar: CalendarResolvers = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  firstDay: ({ fields }) => fields.firstDay,
  lastDay: ({ fields }) => fields.lastDay,
  closures: (calendar) => calendar.fields.closures.map((closure) => ({ calendar, closure })),
  daysOff: (calendar) => calendar.fields.daysOff.map((daysOff) => ({ calendar, daysOff })),
  lost: ({ fields }, _arguments, { asOf }) => {
    const last = fields.closures
      .map(({ from, until }) => until ?? from)
      .sort()
      .at(-1);
    return last ? schoolDaysLost(fields, asOf ?? lastDayOf(last)) : [];
  },
  body: (calendar) => citedIn(calendar, calendar.fields.body),
};
