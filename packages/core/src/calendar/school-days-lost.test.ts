import { describe, expect, test } from 'vitest';

import { entity } from '../testing/entity.ts';
import type { Day } from '../time/calendar-date.ts';
import { schoolDaysLost } from './school-days-lost.ts';

const day = (text: string) => text as Day;
const text = 'It was so [@paper].';

// 1 March 2030 is a Friday.
const { fields: year } = entity('calendar', '2029-30', {
  title: 'School year 2029-30',
  daysOff: [{ dates: ['2030-03-06'], why: 'Training', text }],
  closures: [{ from: '2030-03-01', until: '2030-03-08', text }],
  body: text,
});

describe('school days lost', () => {
  test.each([
    ['before the strike', '2030-02-28', 0],
    ['on its first day, a Friday', '2030-03-01', 1],
    ['over the weekend', '2030-03-03', 1],
    ['on Tuesday', '2030-03-05', 3],
    ['on a planned day off', '2030-03-06', 3],
    ['on the last day of the closure', '2030-03-08', 5],
    ['long after it', '2031-01-01', 5],
  ])('%s are counted up to that day', (_when, upTo, count) => {
    expect(schoolDaysLost(year, day(upTo))).toHaveLength(count);
  });

  test('go on where the closure has no end yet', () => {
    const open = { ...year, closures: [{ from: day('2030-03-01'), text: year.body }] };
    expect(schoolDaysLost(open, day('2030-03-11'))).toHaveLength(6);
  });

  test('are counted once where two closures overlap', () => {
    const twice = { ...year, closures: [...year.closures, ...year.closures] };
    expect(schoolDaysLost(twice, day('2030-03-08'))).toHaveLength(5);
  });

  test('keep to the weekdays taught and to the school year', () => {
    const short = { ...year, weekdays: ['monday' as const], lastDay: day('2030-03-31') };
    const long = { ...short, closures: [{ from: day('2030-03-01'), text: year.body }] };
    expect(schoolDaysLost(long, day('2030-06-30'))).toEqual([
      '2030-03-04',
      '2030-03-11',
      '2030-03-18',
      '2030-03-25',
    ]);
  });

  test.each([
    ['begins on the first day of the year', { firstDay: day('2030-03-04') }, 4],
    ['ends on the last', { lastDay: day('2030-03-04') }, 2],
    ['lies before the year', { firstDay: day('2030-03-09') }, 0],
    ['lies after it', { lastDay: day('2030-02-28') }, 0],
  ])('keep to the school year where the closure %s', (_what, ends, count) => {
    expect(schoolDaysLost({ ...year, ...ends }, day('2030-03-08'))).toHaveLength(count);
  });

  test('are none of a closure that has not begun', () => {
    expect(schoolDaysLost({ ...year, closures: [] }, day('2030-03-08'))).toEqual([]);
  });

  test('come in the order of the days, whichever closure is told first', () => {
    const closures = ['2030-03-07', '2030-03-04'].map((from) => ({
      from: day(from),
      until: day(from),
      text: year.body,
    }));
    expect(schoolDaysLost({ ...year, closures }, day('2030-03-08'))).toEqual([
      '2030-03-04',
      '2030-03-07',
    ]);
  });
});
