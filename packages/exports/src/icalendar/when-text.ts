import type { Entity } from '@strike-ledger/core';
import { dateText, timeText } from '@strike-ledger/core';

/** When an event was, in words: November 1, 2023 to November 26, 2023; October 30, 2023, 7:30 p.m. Pacific time. */
export function whenText({ fields }: Entity<'dispute'>, event: Entity<'event'>): string {
  const { date, until, time } = event.fields;
  const days = until ? `${dateText(date)} to ${dateText(until)}` : dateText(date);
  return time ? `${days}, ${timeText(time, fields.timeZoneName)}` : days;
}
