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
import { source } from '../sources/source.ts';
import { event } from '../timeline/event.ts';
import type { EntityType } from './entity-type.ts';

/** Every type of entity with its schema and the folder its files live in. */
export const entityTypes = {
  dispute: { schema: dispute, folder: '' },
  organization: { schema: organization, folder: 'organizations' },
  person: { schema: person, folder: 'people' },
  issue: { schema: issue, folder: 'issues' },
  demand: { schema: demand, folder: 'demands' },
  offer: { schema: offer, folder: 'offers' },
  event: { schema: event, folder: 'events' },
  question: { schema: question, folder: 'questions' },
  claim: { schema: claim, folder: 'claims' },
  measure: { schema: measure, folder: 'measures' },
  source: { schema: source, folder: 'sources' },
  resource: { schema: resource, folder: 'resources' },
  correction: { schema: correction, folder: 'corrections' },
  term: { schema: term, folder: 'glossary' },
  law: { schema: law, folder: 'laws' },
  calendar: { schema: calendar, folder: 'calendar' },
} as const satisfies { [Type in EntityType]: { schema: z.ZodType; folder: string } };

/** What the files of a type hold, once read. */
export type Fields<Type extends EntityType> = z.output<(typeof entityTypes)[Type]['schema']>;
