import { describe, expect, test } from 'vitest';

import type { CalendarDate, Day } from './calendar-date.ts';
import {
  addDays,
  calendarDate,
  compareDates,
  daysBetween,
  firstDayOf,
  isApproximate,
  isCalendarDate,
  isDay,
  lastDayOf,
  precisionOf,
  weekdayOf,
  day as wholeDay,
} from './calendar-date.ts';

const date = (text: string) => text as CalendarDate;
const day = (text: string) => text as Day;

describe('a calendar date', () => {
  test.each(['2023', '2023-11', '2023-11-01', '2023-11-01~', '2024-02-29', '2000-02-29'])(
    'can be %s',
    (text) => {
      expect(calendarDate.parse(text)).toBe(text);
    },
  );

  test.each([
    ['2023-11-31', 'is not on the calendar'],
    ['2023-02-29', 'is not on the calendar'],
    ['1900-02-29', 'is not on the calendar'],
    ['2023-13', 'is not on the calendar'],
    ['2023-00', 'is not on the calendar'],
    ['2023-00-10', 'is not on the calendar'],
    ['2023-11-00', 'is not on the calendar'],
    ['11/01/2023', 'is not a date'],
    ['2023-1-1', 'is not a date'],
    ['2023-11-01T00:00', 'is not a date'],
    ['yesterday', 'is not a date'],
  ])('cannot be %s', (text, reason) => {
    const result = calendarDate.safeParse(text);
    expect(result.error?.issues[0]?.message).toContain(reason);
  });

  test('reads a year that YAML took for a number, and nothing else that is no text', () => {
    expect(calendarDate.parse(2023)).toBe('2023');
    expect(calendarDate.safeParse(['2023']).success).toBe(false);
  });

  test.each([
    ['2023', true, false],
    ['2023-11', true, false],
    ['2023-11-01', true, true],
    ['2023-11-01~', true, false],
    ['2023-11-31', false, false],
    ['2023-13', false, false],
    ['on 2023-11-01', false, false],
    ['2023-11-01 or so', false, false],
    ['soon', false, false],
  ])('%s is a date: %s, a whole day: %s', (text, isDate, isWhole) => {
    expect([isCalendarDate(text), isDay(text)]).toEqual([isDate, isWhole]);
    expect(calendarDate.safeParse(text).success).toBe(isDate);
    expect(wholeDay.safeParse(text).success).toBe(isWhole);
  });

  test.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-11', 'month', '2023-11-01', '2023-11-30'],
    ['2024-01', 'month', '2024-01-01', '2024-01-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-11-07~', 'day', '2023-11-07', '2023-11-07'],
  ])('%s is known to the %s, from %s to %s', (text, precision, first, last) => {
    expect(precisionOf(date(text))).toBe(precision);
    expect(firstDayOf(date(text))).toBe(first);
    expect(lastDayOf(date(text))).toBe(last);
  });

  test('says whether it was inferred', () => {
    expect(isApproximate(date('2023-11~'))).toBe(true);
    expect(isApproximate(date('2023-11'))).toBe(false);
  });

  test('comes before a more precise one of the same month', () => {
    const dates = ['2023-11-07', '2023-11', '2023-12', '2023-11-01~'].map(date);
    expect(dates.sort(compareDates)).toEqual(['2023-11', '2023-11-01~', '2023-11-07', '2023-12']);
  });
});

describe('counting days', () => {
  test.each([
    ['2023-11-01', '2023-11-26', 25],
    ['2023-09-22', '2023-10-22', 30],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-11-26', '2023-11-01', -25],
    ['1999-12-31', '2000-01-01', 1],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(daysBetween(day(from), day(to))).toBe(count);
    expect(addDays(day(from), count)).toBe(to);
  });

  test('agrees with the calendar of the platform for a century', () => {
    let current = day('1970-01-01');
    for (let count = 0; count < 36_525; count += 1) {
      const expected = new Date(count * 86_400_000);
      expect(current).toBe(expected.toISOString().slice(0, 10));
      expect(weekdayOf(current) % 7).toBe(expected.getUTCDay());
      current = addDays(current, 1);
    }
  });
});
