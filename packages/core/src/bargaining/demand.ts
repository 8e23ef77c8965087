import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { translations } from '../translations/translation.ts';

/** How a demand stood after a step. */
const demandStatus = z
  .enum(['asked', 'countered', 'common-ground', 'agreed', 'withdrawn', 'left-open'])
  .describe(
    'asked, countered by the other side, common ground found, agreed, withdrawn, left open.',
  );

/** A step in the life of a demand. */
const demandStep = z
  .strictObject({
    date: calendarDate.describe('When it happened.'),
    by: reference('organization')
      .optional()
      .describe('Which party moved. Left out where both did.'),
    status: demandStatus,
    text: citedText.describe('What was asked, answered or agreed, in a sentence or two.'),
  })
  .describe('A step in the life of a demand.');

/** What became of a demand. */
const demandOutcome = z
  .strictObject({
    status: z
      .enum(['agreed', 'agreed-in-part', 'withdrawn', 'not-agreed', 'not-in-record'])
      .describe(
        'What became of it in the settlement; not-in-record where the terms we have read do not mention it.',
      ),
    text: citedText.describe('What the settlement says, or which summaries of it were read.'),
  })
  .describe('What became of it. Left out while the round goes on.');

/** What a party asks on an issue, and why. */
export const demand = z
  .strictObject({
    title: z.string().describe('What would change, in a few words.'),
    issue: reference('issue').describe('The subject it is about.'),
    by: reference('organization').describe('The party that asks.'),
    order: z.int().positive().default(1).describe('Its place within the issue, 1 first.'),
    history: z.array(demandStep).min(1).describe('Every step, the earliest first.'),
    outcome: demandOutcome.optional(),
    translations,
    body: citedText.describe(
      'What it would change, for example in a classroom, and why the party asks for it.',
    ),
  })
  .describe('What a party asks on an issue, and why.');

export type DemandStatus = z.infer<typeof demandStatus>;
export type DemandStep = z.infer<typeof demandStep>;
export type DemandOutcome = z.infer<typeof demandOutcome>;
export type Demand = z.infer<typeof demand>;
