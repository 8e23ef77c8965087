import { dateText, isApproximate, isoOf, precisionOf } from '@strike-ledger/core';
import type { CalendarDateResolvers } from '../../types.generated.ts';

export const CalendarDate: CalendarDateResolvers = {
  iso: isoOf,
  precision: precisionOf,
  isApproximate,
  text: dateText,
};
