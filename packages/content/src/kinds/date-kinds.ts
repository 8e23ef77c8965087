import type { FindingDetails } from '@strike-ledger/core';

import type { Kinds } from './kind.ts';

const SESSION = 'quarry-2030/events/2030-03-01-talks-begin.md';

type DateKey = { readonly key: string; readonly value: string; readonly about: string };

/** What is wrong with dates. */
export const dateKinds = {
  'date/not-a-date': {
    severity: 'error',
    title: 'No date',
    message: ({ key, value }: DateKey) => `\`${key}\` is not a date: ${value}`,
    help: ({ about }: DateKey) =>
      `write 2023, 2023-11 or 2023-11-01, with ~ behind it where the day is inferred. ${about}`,
    meaning:
      'Dates are written year, month, day, so that they sort and nobody takes March 4 for April 3. A date is as precise as it is known.',
    example: { file: SESSION, wrong: 'date: 03/01/2030', right: 'date: 2030-03-01' },
  },
  'date/not-on-calendar': {
    severity: 'error',
    title: 'A day that no calendar has',
    message: ({ key, value }: DateKey) => `\`${key}\` is not on the calendar: ${value}`,
    help: ({ about }: DateKey) => `look the day up in the source. ${about}`,
    meaning: 'November has 30 days, and February 29 in a leap year.',
    example: { file: SESSION, wrong: 'date: 2030-02-30', right: 'date: 2030-03-01' },
  },
  'date/not-a-day': {
    severity: 'error',
    title: 'No whole day',
    message: ({ key, value }: DateKey) => `\`${key}\` must be a whole day: ${value}`,
    help: ({ about }: DateKey) => `write year, month and day, for example 2023-11-01. ${about}`,
    meaning: 'School days that were lost are counted, so each must be known to the day.',
    example: {
      file: 'quarry-2030/calendar/2029-30.md',
      wrong: 'dates: [2030-04]',
      right: 'dates: [2030-04-15]',
    },
  },
  'date/outside-dispute': {
    severity: 'warning',
    title: 'A date outside the dispute',
    message: ({ date, isEarly, bound }: FindingDetails['date/outside-dispute']) =>
      `${date} lies ${isEarly ? `before the dispute began, ${bound}` : `after it ended, ${bound}`}`,
    help: () => 'correct the date, or make it an event of the kind aftermath',
    other: 'the bound of the dispute',
    meaning:
      'Most often the year is mistyped. What follows from a dispute once it is over is an event of the kind `aftermath`.',
    example: { file: SESSION, wrong: 'date: 2029-03-01', right: 'date: 2030-03-01' },
  },
  'date/person-not-in-role': {
    severity: 'warning',
    title: 'Somebody speaks who held no role',
    message: ({ name, date }: FindingDetails['date/person-not-in-role']) =>
      `${name} held none of the roles on record on ${date}`,
    help: ({ file }: FindingDetails['date/person-not-in-role']) =>
      `correct the date or the person, or add the role to ${file}`,
    other: 'the roles on record',
    meaning:
      'People are in the record for a public role, with its days as far as they are known. Who acts outside of those days is somebody else, or has a role that is missing.',
    example: {
      file: 'quarry-2030/people/ann-bell.yaml',
      wrong: '- title: president\n    from: 2030-07-01',
      right: '- title: president',
    },
  },
} satisfies Kinds;
