import * as z from 'zod';

/** A time of day in the dispute's own zone, `19:30`. The zone is said once, on the dispute. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time: write hours and minutes, for example 19:30')
  .describe('A time of day on the 24-hour clock, in the time zone of the dispute.');
