import * as z from 'zod';

import { attributedFigure } from '../figures/figure.ts';
import { side } from '../parties/organization.ts';
import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { clockTime } from '../time/clock-time.ts';
import { translations } from '../translations/translation.ts';
import { phase } from './phase.ts';

/** What sort of thing happened. */
const eventKind = z
  .enum([
    'session',
    'mediation',
    'impasse',
    'final-offers',
    'vote',
    'notice',
    'strike',
    'closure',
    'rally',
    'board-meeting',
    'statement',
    'state-action',
    'tentative-agreement',
    'reopening',
    'ratification',
    'aftermath',
    'incident',
  ])
  .describe('What sort of thing happened.');

/** Something on which the sources disagree, kept as they have it. */
export const conflict = z
  .strictObject({
    about: z.string().describe('What they disagree on, for example "the number of students".'),
    versions: z
      .array(citedText)
      .min(1)
      .describe('Each version with its sources; the best grounded first.'),
    reading: z
      .string()
      .optional()
      .describe('How we read it and why, in a sentence. Ours, and marked as such.'),
  })
  .describe('Something on which the sources disagree.');

/** Something in which a round did not keep to the law's order or days. */
const departure = z
  .strictObject({
    step: z.string().describe('Id of the step of the law that was not kept to.'),
    text: citedText.describe('What was done instead and who says so.'),
  })
  .describe('Something in which the round departed from the law.');

/** Something that happened. */
export const event = z
  .strictObject({
    title: z.string().describe('What happened, as a sentence without a full stop.'),
    date: calendarDate.describe('When it happened, or began.'),
    until: calendarDate.optional().describe('The last day, where it spans several.'),
    time: clockTime.optional(),
    kind: eventKind,
    side: side.describe(
      'Whose act it was: union, employer, or neutral for joint acts and everybody else.',
    ),
    begins: z.array(phase).default([]).describe('Phases of the round that begin with it.'),
    departures: z
      .array(departure)
      .default([])
      .describe('Where a phase begins otherwise than the law has it, with the source for that.'),
    people: z.array(reference('person')).default([]).describe('Who acts or is quoted.'),
    organizations: z
      .array(reference('organization'))
      .default([])
      .describe('Which bodies act, beside the two parties.'),
    issues: z.array(reference('issue')).default([]).describe('Which subjects it is about.'),
    offers: z.array(reference('offer')).default([]).describe('Offers put on the table.'),
    figures: z.array(attributedFigure).default([]).describe('The numbers in it.'),
    conflicts: z.array(conflict).default([]).describe('On what the sources disagree.'),
    known: calendarDate
      .optional()
      .describe('When it became public. Left out where that is the day its first source came out.'),
    translations,
    body: citedText.describe('Two to five sentences that a parent can follow.'),
  })
  .describe('Something that happened.');

export type EventKind = z.infer<typeof eventKind>;
export type Departure = z.infer<typeof departure>;
export type Conflict = z.infer<typeof conflict>;
export type Event = z.infer<typeof event>;
