import type { CalendarDate } from '@strike-ledger/core';
import { firstDayOf, isCalendarDate, lastDayOf } from '@strike-ledger/core';

import type { Difference } from '../diff/difference.ts';
import { figureAt } from '../diff/figure-words.ts';
import type { Seen } from '../diff/seen.ts';
import { isDateSchema, proseWords } from '../diff/value-words.ts';

/** What readers may have relied on. */
export type PublishedPart = 'figure' | 'date' | 'attribution';

const OF_FIGURE = new Set<unknown>([
  'amount',
  'exactness',
  'horizon',
  'basis',
  'measure',
  'period',
  'unit',
]);
const OF_DATE = new Set<unknown>(['time', 'dates', 'date']);
const OF_ATTRIBUTION = new Set<unknown>([
  'authors',
  'by',
  'employer',
  'organization',
  'outlet',
  'parties',
  'people',
  'perspective',
  'provider',
  'side',
  'union',
]);
/** What is written for those who work on the record, and addresses. */
const ASIDE = new Set<unknown>(['archived', 'note', 'url']);
const NUMBER = /\d+(?:[.,:]\d+)*/g;

/**
 * Which sort of published fact a difference takes back; undefined where it only adds to what was published, or words
 * it otherwise.
 */
export function publishedPart(difference: Difference, before: Seen): PublishedPart | undefined {
  const path = difference.place.before;
  if (!path || ASIDE.has(path.at(-1))) return undefined;
  switch (difference.kind) {
    case 'prose':
      return replacesNumber(proseWords(difference.before), proseWords(difference.after))
        ? 'figure'
        : undefined;
    case 'list':
      return difference.removed.length > 0 ? partOfKey(path.at(-1)) : undefined;
    case 'item':
      return figureAt(before.record, before.entity, path)
        ? 'figure'
        : partOfItem(difference.before);
    case 'value':
      return partOfValue(difference, path.at(-1));
  }
}

function partOfValue(
  { schema, before, after }: Extract<Difference, { kind: 'value' }>,
  key: unknown,
): PublishedPart | undefined {
  if (isDateSchema(schema)) return isNarrower(after, before) ? undefined : 'date';
  if (typeof before === 'object') return partOfItem(before);
  const part = partOfKey(key);
  if (part || typeof before !== 'string' || typeof after !== 'string') return part;
  return replacesNumber(before, after) ? 'figure' : undefined;
}

function partOfKey(key: unknown): PublishedPart | undefined {
  if (OF_FIGURE.has(key)) return 'figure';
  if (OF_DATE.has(key)) return 'date';
  return OF_ATTRIBUTION.has(key) ? 'attribution' : undefined;
}

/** Of a term, a step, a costing or a role that went: what went with it. */
function partOfItem(item: unknown): PublishedPart | undefined {
  const keys = typeof item === 'object' && item !== null ? Object.keys(item) : [];
  if (keys.includes('figures')) return 'figure';
  return keys.map(partOfKey).find((part) => part !== undefined);
}

// November 2023 that became November 5, 2023 was right before and says more now.
function isNarrower(date: unknown, than: unknown): boolean {
  if (!isDateText(date) || !isDateText(than)) return false;
  return firstDayOf(than) <= firstDayOf(date) && lastDayOf(date) <= lastDayOf(than);
}

function isDateText(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value);
}

function replacesNumber(before: string, after: string): boolean {
  const [was, is] = [numbersIn(before), numbersIn(after)];
  return was.some((number) => !is.includes(number)) && is.some((number) => !was.includes(number));
}

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER) ?? [];
}
