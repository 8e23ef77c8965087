import * as z from 'zod';

import { webAddress } from '../sources/web-address.ts';

/** On whose side of the table a voice sits. */
export const side = z
  .enum(['union', 'employer', 'neutral'])
  .describe('union, employer, or neutral for everybody else.');

/** A party to the dispute or another voice in it. */
export const organization = z
  .strictObject({
    name: z.string().describe('The full name.'),
    shortName: z.string().optional().describe('What people call it, for example PAT.'),
    kind: z
      .enum([
        'union',
        'employer',
        'governing-board',
        'state-agency',
        'court',
        'legislature',
        'executive-office',
        'local-government',
        'news-outlet',
        'community-group',
        'association',
        'company',
      ])
      .describe('What sort of body it is.'),
    side,
    url: webAddress.optional().describe('Its own web site.'),
    description: z.string().optional().describe('Who it is, in a sentence.'),
  })
  .describe('A party or another voice.');

export type Side = z.infer<typeof side>;
export type Organization = z.infer<typeof organization>;
