import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { anyReference, reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';

/** Something that was wrong and was put right, by us or by somebody we cite. */
export const correction = z
  .strictObject({
    title: z.string().describe('What was wrong, in a few words.'),
    date: calendarDate.describe('When it was put right, as precisely as known.'),
    by: reference('organization').optional().describe('Who put it right. Left out where we did.'),
    affects: z.array(anyReference).default([]).describe('What it touches, in a file as type/id.'),
    body: citedText.describe('What was wrong, what is right, and how it came out.'),
  })
  .describe('Something that was wrong and was put right.');

export type Correction = z.infer<typeof correction>;
