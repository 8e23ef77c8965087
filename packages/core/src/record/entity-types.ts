import type { z } from 'zod';

import { demand } from '../bargaining/demand.ts';
import { issue } from '../bargaining/issue.ts';
import { offer } from '../bargaining/offer.ts';
import { claim } from '../budget/claim.ts';
import { question } from '../budget/question.ts';
import { calendar } from '../calendar/calendar.ts';
import { correction } from '../corrections/correction.ts';
import { dispute } from '../dispute/dispute.ts';
import { measure } from '../figures/measure.ts';
import { term } from '../glossary/term.ts';
import { law } from '../law/law.ts';
import { organization } from '../parties/organization.ts';
import { person } from '../parties/person.ts';
import { resource } from '../resources/resource.ts';
import { renamable } from '../schema/aliases.ts';
import { source } from '../sources/source.ts';
import { event } from '../timeline/event.ts';
import type { EntityType } from './entity-type.ts';

/** Every type of entity with its schema and the folder its files live in. */
export const entityTypes = {
  dispute: { schema: renamable(dispute), folder: '' },
  organization: { schema: renamable(organization), folder: 'organizations' },
  person: { schema: renamable(person), folder: 'people' },
  issue: { schema: renamable(issue), folder: 'issues' },
  demand: { schema: renamable(demand), folder: 'demands' },
  offer: { schema: renamable(offer), folder: 'offers' },
  event: { schema: renamable(event), folder: 'events' },
  question: { schema: renamable(question), folder: 'questions' },
  claim: { schema: renamable(claim), folder: 'claims' },
  measure: { schema: renamable(measure), folder: 'measures' },
  source: { schema: renamable(source), folder: 'sources' },
  resource: { schema: renamable(resource), folder: 'resources' },
  correction: { schema: renamable(correction), folder: 'corrections' },
  term: { schema: renamable(term), folder: 'glossary' },
  law: { schema: renamable(law), folder: 'laws' },
  calendar: { schema: renamable(calendar), folder: 'calendar' },
} as const satisfies { [Type in EntityType]: { schema: z.ZodType; folder: string } };

/** What the files of a type hold, once read. */
export type Fields<Type extends EntityType> = z.output<(typeof entityTypes)[Type]['schema']>;
