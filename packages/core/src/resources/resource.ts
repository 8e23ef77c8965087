import * as z from 'zod';

import { citedText } from '../prose/cited-text.ts';
import { reference } from '../schema/reference.ts';
import { webAddress } from '../sources/web-address.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { translations } from '../translations/translation.ts';

/** Something a reader can use. */
export const resource = z
  .strictObject({
    title: z.string().describe('What it is, in a few words.'),
    audience: z
      .array(z.enum(['families', 'allies', 'journalists']))
      .min(1)
      .describe('Whom it helps.'),
    kind: z
      .enum([
        'care',
        'meals',
        'volunteering',
        'information',
        'action',
        'letter',
        'report',
        'flier',
        'graphic',
        'proposal',
      ])
      .describe('What sort of help or document.'),
    provider: reference('organization').describe('Who offers it.'),
    url: webAddress
      .optional()
      .describe('Where to find it. Left out where the record has no address.'),
    from: calendarDate.optional().describe('First day it was offered.'),
    to: calendarDate.optional().describe('Last day it was offered.'),
    availability: z
      .enum(['current', 'archived'])
      .describe('archived where it was for the strike or its page may be gone.'),
    order: z.int().positive().default(1).describe('Its place in the list, 1 first.'),
    translations,
    body: citedText.describe('What it offers and how to use it.'),
  })
  .describe('Something a reader can use.');

export type Resource = z.infer<typeof resource>;
