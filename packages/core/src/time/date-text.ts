import type { CalendarDate } from './calendar-date.ts';
import { isApproximate } from './calendar-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date as 2023, 2023-11 or 2023-11-01. */
export function isoOf(date: CalendarDate): string {
  return date.replace('~', '');
}

/** A date as Americans read it: November 1, 2023; November 2023; 2023; about November 6, 2023. */
export function dateText(date: CalendarDate): string {
  const [year = '', month, day] = isoOf(date).split('-');
  const name = MONTHS[Number(month) - 1];
  const text = day ? `${name} ${Number(day)}, ${year}` : name ? `${name} ${year}` : year;
  return isApproximate(date) ? `about ${text}` : text;
}
