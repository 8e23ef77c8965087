import * as z from 'zod';

/**
 * A calendar date as precise as it is known: `2023`, `2023-11` or `2023-11-01`, with `~` behind it where the
 * source leaves it to be inferred (`2023-11-01~`). The notation is that of ISO 8601-2 (EDTF).
 */
export type CalendarDate = string & { readonly calendarDate: true };

/** A whole day, `2023-11-01`. */
export type Day = CalendarDate & { readonly day: true };

export type DatePrecision = 'year' | 'month' | 'day';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A date of the record. Refuses days that no calendar has, such as 2023-11-31. */
export const calendarDate = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((text) => DATE.test(text), {
    error:
      'is not a date: write 2023, 2023-11 or 2023-11-01, with ~ behind it where the day is inferred',
    abort: true,
    params: { code: 'date/not-a-date' },
  })
  .refine(isOnCalendar, {
    error: 'is not on the calendar',
    params: { code: 'date/not-on-calendar' },
  })
  .transform((text) => text as CalendarDate)
  .meta({ pattern: DATE.source });

/** A date known to the day. */
export const day = calendarDate
  .refine((date) => precisionOf(date) === 'day' && !isApproximate(date), {
    error: 'must be a whole day, for example 2023-11-01',
    params: { code: 'date/not-a-day' },
  })
  .transform((date) => date as Day)
  .meta({ format: 'date' });

/** Whether the text is a date of the record: `2023`, `2023-11` or `2023-11-01`, with or without `~`. */
export function isCalendarDate(text: string): text is CalendarDate {
  return DATE.test(text) && isOnCalendar(text);
}

/** Whether the text is a whole day that the calendar has. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isOnCalendar(text);
}

/** How much of the date is known. */
export function precisionOf(date: CalendarDate): DatePrecision {
  const { length } = plain(date);
  return length === 4 ? 'year' : length === 7 ? 'month' : 'day';
}

/** Whether the date was inferred rather than stated by a source. */
export function isApproximate(date: CalendarDate): boolean {
  return date.endsWith('~');
}

/** The first day that the date can mean. */
export function firstDayOf(date: CalendarDate): Day {
  const text = plain(date);
  if (isWholeDay(text)) return text;
  const [year, month = 1] = partsOf(date);
  return toDay(year, month, 1);
}

/** The last day that the date can mean. */
export function lastDayOf(date: CalendarDate): Day {
  const text = plain(date);
  if (isWholeDay(text)) return text;
  const [year, month = 12] = partsOf(date);
  return toDay(year, month, daysInMonth(year, month));
}

/** Orders dates by their first day; of two that begin together the more precise comes last. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  const [a, b] = [plain(left), plain(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day `count` days after (or, negative, before) the given one. */
export function addDays(date: Day, count: number): Day {
  return fromDayNumber(dayNumber(date) + count);
}

/** How many days lie between two days: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(date: Day): number {
  return ((dayNumber(date) + 2) % 7) + 1;
}

function plain(date: string): string {
  return date.endsWith('~') ? date.slice(0, -1) : date;
}

// Of a date of the record, which is on the calendar: dates are compared by the thousand.
function isWholeDay(text: string): text is Day {
  return text.length === '2023-11-01'.length;
}

// By place: the shape of a date is known, and dates are read by the thousand.
function partsOf(date: string): [year: number, month?: number, day?: number] {
  const text = plain(date);
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return [year];
  const month = Number(text.slice(5, 7));
  return text.length === 7 ? [year, month] : [year, month, Number(text.slice(8))];
}

function isOnCalendar(text: string): boolean {
  const [year, month, dayOfMonth] = partsOf(text);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return dayOfMonth === undefined || (dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function toDay(year: number, month: number, dayOfMonth: number): Day {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as Day;
}

// Days counted from 0000-03-01 in the Gregorian calendar, so that a leap day ends its year:
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
function dayNumber(date: Day): number {
  const [year, month = 1, dayOfMonth = 1] = partsOf(date);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear;
}

function fromDayNumber(number: number): Day {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return toDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
