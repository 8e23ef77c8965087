import * as z from 'zod';

import { attributedFigure } from '../figures/figure.ts';
import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { calendarDate, day } from '../time/calendar-date.ts';
import { translations } from '../translations/translation.ts';

/** One bargaining round between an employer and a union, to its settlement. */
export const dispute = z
  .strictObject({
    title: z.string().describe('The dispute as a headline.'),
    shortTitle: z.string().describe('For menus, for example "Portland 2023".'),
    place: z.string().describe('City and state.'),
    timeZone: z.string().describe('IANA name of the zone in which times of the record are given.'),
    timeZoneName: z.string().describe('What people call that zone, for example Pacific time.'),
    union: reference('organization').describe('The union at the table.'),
    employer: reference('organization').describe('The employer at the table.'),
    law: reference('law').describe('The law that governs the round.'),
    unit: citedText.describe('The bargaining unit: who, and how many.'),
    contractExpires: day.describe('Last day of the contract that the round was to replace.'),
    from: calendarDate.describe('When the round began.'),
    to: calendarDate.optional().describe('When it ended. Left out while it goes on.'),
    figures: z
      .array(attributedFigure)
      .default([])
      .describe('The numbers that describe the dispute as a whole.'),
    summary: citedText.describe(
      'The whole story in three or four sentences that a fourteen-year-old can read.',
    ),
    commonGood: citedText
      .optional()
      .describe("The union's strategy beyond pay and hours, where it has one, attributed."),
    translations,
    body: citedText.describe(
      'The story at more length: how it came about, what was at stake, how it ended.',
    ),
  })
  .describe('One bargaining round between an employer and a union.');

export type Dispute = z.infer<typeof dispute>;
