import type { CalendarDateResolvers } from './../../types.generated.ts';
export const CalendarDate: CalendarDateResolvers = {
  /* Implement CalendarDate resolver logic here */
};
