import { expect, test } from 'vitest';

import { closureWeeks } from './closure-weeks.ts';

const day = (iso: string) => ({ iso, text: iso });
const [monday, tuesday, wednesday, thursday, friday] = [
  '2023-11-20',
  '2023-11-21',
  '2023-11-22',
  '2023-11-23',
  '2023-11-24',
].map(day) as [Day, Day, Day, Day, Day];

test('days on end without school for one reason are told as one', () => {
  const calendar = {
    closures: [{ from: monday, until: friday }],
    lost: [monday, thursday],
    daysOff: [
      { dates: [tuesday, wednesday], why: 'Conferences' },
      { dates: [friday], why: 'Conferences' },
    ],
  };
  const [week] = closureWeeks(calendar as unknown as Parameters<typeof closureWeeks>[0]);
  expect(
    week?.map((each) => [each?.day, each?.until, each?.count, each?.lost ?? each?.off]),
  ).toEqual([
    ['2023-11-20', '2023-11-20', 1, 1],
    ['2023-11-21', '2023-11-22', 2, 'Conferences'],
    ['2023-11-23', '2023-11-23', 1, 2],
    ['2023-11-24', '2023-11-24', 1, 'Conferences'],
  ]);
});

type Day = ReturnType<typeof day>;
