import type { CalendarDate, Day, Entity, Record } from '@strike-ledger/core';
import { addressOf, compareDates, dateText, firstDayOf } from '@strike-ledger/core';
import { plainText } from '@strike-ledger/graphql';

import { linkTo } from '../link.ts';
import { permanentId } from '../permanent-id.ts';

/** What both formats of a feed say. */
export type Feed = {
  /** A URN that stays, wherever the feed is served. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly contentHash: string;
  /** Address of the dispute on the web, where the site has one. */
  readonly link: string | undefined;
  /** What happened and what was put right, the newest first. */
  readonly entries: readonly FeedEntry[];
};

export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The first day that its date can mean. */
  readonly day: Day;
  readonly kind: 'event' | 'correction';
  readonly link: string | undefined;
};

/** What happened in a dispute and what was put right since, as a feed. */
export function feedOf(
  record: Record,
  dispute: Entity<'dispute'>,
  siteUrl: string | undefined,
): Feed {
  const { contentHash } = record;
  const { shortTitle } = dispute.fields;
  return {
    id: urnOf(`${addressOf(dispute)}/feed`),
    title: `${shortTitle}: what happened, what was corrected`,
    description: `Every event and correction of the record, the newest first. A date known to the month or the year stands at its first day; the text gives it as it is known. From record ${contentHash}.`,
    contentHash,
    link: linkTo(dispute, siteUrl),
    entries: [...record.list('event', dispute.id), ...record.list('correction', dispute.id)]
      .sort((left, right) => compareDates(left.fields.date, right.fields.date))
      .reverse()
      .map((entity) => entryOf(entity, siteUrl)),
  };
}

function entryOf(entity: Entity<'event' | 'correction'>, siteUrl: string | undefined): FeedEntry {
  const { title, date, body } = entity.fields;
  return {
    id: urnOf(addressOf(entity)),
    title: entity.type === 'correction' ? `Correction: ${title}` : title,
    text: `${untilText(entity, date)}\n\n${plainText(body)}`,
    day: firstDayOf(date),
    kind: entity.type,
    link: linkTo(entity, siteUrl),
  };
}

function untilText(entity: Entity<'event' | 'correction'>, date: CalendarDate): string {
  const until = entity.type === 'event' ? entity.fields.until : undefined;
  return until ? `${dateText(date)} to ${dateText(until)}` : dateText(date);
}

function urnOf(address: string): string {
  return `urn:uuid:${permanentId(address)}`;
}
