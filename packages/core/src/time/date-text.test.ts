import { expect, test } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';

import { dateText } from './date-text.ts';
import { timeText } from './time-text.ts';

test.each([
  ['2023-11-01', 'November 1, 2023'],
  ['2023-11', 'November 2023'],
  ['2023', '2023'],
  ['2023-11-06~', 'about November 6, 2023'],
  ['2023-01~', 'about January 2023'],
  ['2023~', 'about 2023'],
])('%s reads %s', (date, text) => {
  expect(dateText(date as CalendarDate)).toBe(text);
});

test.each([
  ['19:30', '7:30 p.m. Pacific time'],
  ['07:05', '7:05 a.m. Pacific time'],
  ['15:00', '3 p.m. Pacific time'],
  ['12:00', 'noon Pacific time'],
  ['12:15', '12:15 p.m. Pacific time'],
  ['00:00', 'midnight Pacific time'],
  ['00:30', '12:30 a.m. Pacific time'],
])('%s reads %s', (time, text) => {
  expect(timeText(time, 'Pacific time')).toBe(text);
});
