import { isApproximate, precisionOf } from '@strike-ledger/core';

import type { CalendarDateResolvers } from '../../types.generated.ts';
import { dateText, isoOf } from '../date-text.ts';

export const CalendarDate: CalendarDateResolvers = {
  iso: isoOf,
  precision: precisionOf,
  isApproximate,
  text: dateText,
};
