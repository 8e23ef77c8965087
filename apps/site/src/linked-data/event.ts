import type { Event } from 'schema-dts';

import type { EventPageQuery } from '../gql/graphql.ts';
import { addressOf } from './address.ts';

type RecordEvent = NonNullable<NonNullable<EventPageQuery['dispute']>['event']>;
type Told = Pick<RecordEvent, 'title' | 'path' | 'time' | 'organizations'> & {
  readonly date: Day;
  readonly until?: Day | null;
  readonly body: { readonly text: string };
};
type Day = { readonly iso: string; readonly isApproximate: boolean };

/**
 * An event of the record: https://schema.org/Event. Dates are as precise as the record knows them, and left out where
 * they are only inferred; the record has no places.
 */
export function eventData(event: Told, site: URL | undefined): Event {
  const { title, path, date, until, time, body, organizations } = event;
  return {
    '@type': 'Event',
    ...addressOf(path, site),
    name: title,
    ...(!date.isApproximate && { startDate: time ? `${date.iso}T${time}` : date.iso }),
    ...(until && !until.isApproximate && { endDate: until.iso }),
    description: firstParagraph(body.text),
    ...(organizations.length > 0 && {
      contributor: organizations.map(({ name }) => ({ '@type': 'Organization' as const, name })),
    }),
  };
}

function firstParagraph(text: string): string {
  return text.split('\n\n', 1)[0] ?? '';
}
