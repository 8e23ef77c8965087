import * as z from 'zod';

import { reference } from '../schema/reference.ts';
import { calendarDate } from '../time/calendar-date.ts';

/** What somebody was, for whom and when. */
const role = z
  .strictObject({
    title: z.string().describe('The title as the sources give it, for example president.'),
    organization: reference('organization').optional().describe('For whom.'),
    from: calendarDate.optional().describe('First day in the role, where a source gives it.'),
    to: calendarDate.optional().describe('Last day in the role, where a source gives it.'),
    sources: z.array(reference('source')).min(1).describe('Where the role can be checked.'),
  })
  .describe('A role, with the days it was held as far as they are known.');

/** Somebody who acts or is quoted in a public role. */
export const person = z
  .strictObject({
    name: z.string().describe('The name as the sources spell it.'),
    roles: z.array(role).min(1).describe('Roles, the earliest first.'),
  })
  .describe('Somebody who acts or is quoted in a public role.');

export type Role = z.infer<typeof role>;
export type Person = z.infer<typeof person>;
