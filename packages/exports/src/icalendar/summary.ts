import type { CalendarDate, Entity } from '@strike-ledger/core';
import { dateText, isApproximate, precisionOf } from '@strike-ledger/core';

/** The title of an event and, where a date of it is not known to the day, how much of it is. */
export function summaryOf({ fields }: Entity<'event'>): { summary: string; isTentative: boolean } {
  const { title, date, until } = fields;
  const vague = [date, until].filter((each) => each !== undefined).filter(isVague);
  if (vague.length === 0) return { summary: title, isTentative: false };
  return { summary: `${title} (${vague.map(vagueText).join(' to ')})`, isTentative: true };
}

function isVague(date: CalendarDate): boolean {
  return precisionOf(date) !== 'day' || isApproximate(date);
}

function vagueText(date: CalendarDate): string {
  return precisionOf(date) === 'day' ? dateText(date) : `${dateText(date)}, day not known`;
}
