import { statedFigures, timeText } from '@strike-ledger/core';
import { followAll } from '../../../lookup.ts';
import { disputeOf, sourcedFields } from '../../node/entity-fields.ts';
import { citedIn } from '../../prose/cited-in.ts';
import type { EventResolvers } from '../../types.generated.ts';
import { neighborOf } from '../neighbor.ts';

export const Event: Pick<
  EventResolvers,
  | 'begins'
  | 'body'
  | 'conflicts'
  | 'corrections'
  | 'date'
  | 'dispute'
  | 'figures'
  | 'file'
  | 'heading'
  | 'id'
  | 'issues'
  | 'kind'
  | 'known'
  | 'next'
  | 'offers'
  | 'organizations'
  | 'path'
  | 'people'
  | 'previous'
  | 'side'
  | 'slug'
  | 'sources'
  | 'time'
  | 'timeText'
  | 'title'
  | 'until'
  | '__isTypeOf'
> = {
  ...sourcedFields,
  dispute: disputeOf,
  title: ({ fields }) => fields.title,
  date: ({ fields }) => fields.date,
  until: ({ fields }) => fields.until,
  time: ({ fields }) => fields.time,
  timeText: (event, _arguments, context) =>
    event.fields.time &&
    timeText(event.fields.time, disputeOf(event, {}, context).fields.timeZoneName),
  kind: ({ fields }) => fields.kind,
  side: ({ fields }) => fields.side,
  begins: ({ fields }) => fields.begins,
  people: (event, _arguments, { record }) =>
    followAll(record, event, 'person', event.fields.people),
  organizations: (event, _arguments, { record }) =>
    followAll(record, event, 'organization', event.fields.organizations),
  issues: (event, _arguments, { record }) => followAll(record, event, 'issue', event.fields.issues),
  offers: (event, _arguments, { record }) => followAll(record, event, 'offer', event.fields.offers),
  figures: (event, _arguments, { record }) => statedFigures(record, event),
  conflicts: (event) => event.fields.conflicts.map((conflict) => ({ event, conflict })),
  body: (event) => citedIn(event, event.fields.body),
  previous: (event, _arguments, { record }) => neighborOf(record, event, -1),
  next: (event, _arguments, { record }) => neighborOf(record, event, 1),
};
