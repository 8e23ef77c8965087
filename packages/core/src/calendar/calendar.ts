import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { day } from '../time/calendar-date.ts';

/** The days of the week in the order of ISO 8601, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Days on which the calendar had no school anyway. */
const daysOff = z
  .strictObject({
    dates: z.array(day).min(1).describe('Each of the days.'),
    why: z.string().describe('What they were, in a few words: a holiday, training for the staff.'),
    text: citedText.describe('Who says that no school was planned.'),
  })
  .describe('Days on which no school was planned.');

/** A stretch in which the strike kept the schools closed. */
const closure = z
  .strictObject({
    from: day.describe('First day of it.'),
    until: day.optional().describe('Last day of it. Left out while it goes on.'),
    text: citedText.describe('Who says that the schools were closed.'),
  })
  .describe('A stretch in which the strike kept the schools closed.');

/** A school year as it was planned, and how the strike broke into it. */
export const calendar = z
  .strictObject({
    title: z.string().describe('The year, for example "School year 2023-24".'),
    firstDay: day.optional().describe('First school day, where a source gives it.'),
    lastDay: day.optional().describe('Last school day as planned, where a source gives it.'),
    weekdays: z
      .array(z.enum(weekdays))
      .min(1)
      .default(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'])
      .describe('Days of the week on which there is school. Monday to Friday unless said.'),
    daysOff: z
      .array(daysOff)
      .default([])
      .describe('Days without school that matter to the count: those within a closure.'),
    closures: z
      .array(closure)
      .default([])
      .describe('When the strike kept the schools closed. Closures for snow do not belong here.'),
    body: citedText.describe('How the lost days are counted and what the sources say of it.'),
  })
  .describe('A school year as it was planned, and how the strike broke into it.');

export type DaysOff = z.infer<typeof daysOff>;
export type Closure = z.infer<typeof closure>;
export type Calendar = z.infer<typeof calendar>;
