import { citedIn } from '../../prose/cited-in.ts';
import type { DaysOffResolvers } from '../../types.generated.ts';

export const DaysOff: DaysOffResolvers = {
  dates: ({ daysOff }) => daysOff.dates,
  why: ({ daysOff }) => daysOff.why,
  text: ({ calendar, daysOff }) => citedIn(calendar, daysOff.text),
};
