import type { Day, Entity, Record } from '@strike-ledger/core';
import { addDays, firstDayOf, knownOn, lastDayOf } from '@strike-ledger/core';
import { plainText } from '@strike-ledger/graphql';
import type { ICalEventData } from 'ical-generator';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

import { linkTo } from '../link.ts';
import { permanentId } from '../permanent-id.ts';
import { sourceLines } from './source-lines.ts';
import { summaryOf } from './summary.ts';
import { whenText } from './when-text.ts';

/**
 * The timeline of a dispute as iCalendar (RFC 5545), an all-day event for each event of the record. A date known to
 * the month or the year spans every day that it can mean, is marked tentative, and its summary says so;
 * X-STRIKE-LEDGER-DATE holds the date as the record has it.
 */
export function timelineCalendar(
  record: Record,
  dispute: Entity<'dispute'>,
  siteUrl: string | undefined,
): string {
  const calendar = ical({
    name: `${dispute.fields.shortTitle}: what happened`,
    description: `From record ${record.contentHash}`,
    prodId: { company: 'Strike Ledger', product: 'timeline', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    events: record
      .list('event', dispute.id)
      .map((event) => calendarEvent(record, dispute, event, siteUrl)),
  });
  calendar.x({ 'X-STRIKE-LEDGER-CONTENT-HASH': record.contentHash });
  return calendar.toString();
}

function calendarEvent(
  record: Record,
  dispute: Entity<'dispute'>,
  event: Entity<'event'>,
  siteUrl: string | undefined,
): ICalEventData {
  const { date, until, kind, body } = event.fields;
  const { summary, isTentative } = summaryOf(event);
  const last = lastDayOf(until ?? date);
  return {
    id: permanentId(`${dispute.id}/event/${event.id}`),
    // The calendar knows no other instant that stays: the day by the end of which the event was public.
    stamp: midnightOf(knownOn(record, event) ?? last),
    start: midnightOf(firstDayOf(date)),
    // The day after the last, as RFC 5545 has it.
    end: midnightOf(addDays(last, 1)),
    allDay: true,
    summary,
    description: [
      whenText(dispute, event),
      plainText(body),
      sourceLines(record.sourcesOf(event)),
    ].join('\n\n'),
    url: linkTo(event, siteUrl) ?? null,
    categories: [{ name: kind }],
    status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    x: {
      'X-STRIKE-LEDGER-DATE': date,
      ...(until && { 'X-STRIKE-LEDGER-UNTIL': until }),
    },
  };
}

function midnightOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
