import * as z from 'zod';

import { side } from '../parties/organization.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { webAddress } from './web-address.ts';

/** Where something can be checked. */
export const source = z
  .strictObject({
    outlet: z
      .string()
      .describe('Who published it: the newspaper, broadcaster, union, district or agency.'),
    title: z.string().describe('The headline or title.'),
    titleInferred: z
      .boolean()
      .default(false)
      .describe('True where the headline was not seen and the title is taken from the address.'),
    authors: z.array(z.string()).default([]).describe('Writers as named.'),
    url: webAddress
      .optional()
      .describe(
        'Where it was published. Left out where only a copy was read: a copy is named in the note, not linked.',
      ),
    archived: webAddress.optional().describe('A copy in a public web archive.'),
    published: calendarDate
      .optional()
      .describe('When it came out. Left out where it bears no date.'),
    kind: z
      .enum(['news', 'primary', 'opinion', 'student-press', 'report', 'statute', 'reference'])
      .describe(
        'news; primary for a document of a party or office; opinion; student-press; report; statute; reference.',
      ),
    perspective: side.describe('From whose side it is written. Reporting is neutral.'),
    note: z
      .string()
      .optional()
      .describe('How it was read, how its date was inferred, what to beware of.'),
  })
  .describe('Where something can be checked.');

export type Source = z.infer<typeof source>;
