import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { createRecord } from '../record/record.ts';
import { entity } from '../testing/entity.ts';
import { ledgerLines } from './ledger-line.ts';

const pay = entity('issue', 'pay', {
  title: 'Pay',
  order: 1,
  summary: 'S [@a].',
  compared: ['raise'],
  body: 'B [@a].',
});
const raise = entity('measure', 'raise', {
  title: 'Raise',
  unit: 'percent',
  definition: 'D',
  horizon: '3-years',
});
const union = entity('organization', 'union', { name: 'U', kind: 'union', side: 'union' }, null);
const town = entity(
  'organization',
  'town',
  { name: 'T', kind: 'employer', side: 'employer' },
  null,
);

const asked = offer('2030-01-01', ['union'], [{ amount: 12, basis: 'compounded' }]);
const askedLess = offer('2030-02-01', ['union'], [{ amount: 9, basis: 'compounded' }]);
const offered = offer('2030-02-02', ['town'], [{ amount: 4, basis: 'compounded' }]);
const offeredPlain = offer('2030-02-03', ['town'], [{ amount: 3.8, basis: 'simple-sum' }]);
const offeredSomehow = offer('2030-02-04', ['town'], [{ amount: 99 }]);
const agreed = offer(
  '2030-03-01',
  ['union', 'town'],
  [{ amount: 6, basis: 'compounded' }],
  'agreement',
);
const afterwards = offer('2030-04-01', ['town'], [{ amount: 1, basis: 'compounded' }]);

describe('ledger lines', () => {
  test('take every number of each side up to the agreement, and its own', () => {
    expect(linesOf(asked, askedLess, offered, agreed, afterwards)).toEqual([
      { basis: 'compounded', union: [12, 9], employer: [4], settlement: 6 },
    ]);
  });

  test('keep numbers of another basis apart', () => {
    expect(linesOf(asked, offered, offeredPlain)).toEqual([
      { basis: 'compounded', union: [12], employer: [4], settlement: undefined },
    ]);
  });

  test('leave out numbers whose footing is unstated', () => {
    expect(linesOf(asked, offered, offeredSomehow)).toEqual([
      { basis: 'compounded', union: [12], employer: [4], settlement: undefined },
    ]);
  });

  test('stand first where both sides and the settlement have a number', () => {
    const agreedPlain = offer(
      '2030-03-01',
      ['union', 'town'],
      [
        { amount: 6, basis: 'compounded' },
        { amount: 5.8, basis: 'simple-sum' },
      ],
      'agreement',
    );
    expect(linesOf(asked, offeredPlain, offered, agreedPlain).map(({ basis }) => basis)).toEqual([
      'compounded',
      'simple-sum',
    ]);
  });

  test('need the number of two', () => {
    expect(linesOf(asked, askedLess)).toEqual([]);
  });
});

function linesOf(...offers: Entity<'offer'>[]) {
  const record = createRecord([pay, raise, union, town, ...offers]);
  return ledgerLines(record, pay).map(({ footing, union, employer, settlement }) => ({
    basis: footing.basis,
    union: union.map(({ figure }) => figure.amount),
    employer: employer.map(({ figure }) => figure.amount),
    settlement: settlement?.figure.amount,
  }));
}

function offer(date: string, parties: string[], figures: object[], kind = 'proposal') {
  return entity('offer', date, {
    title: 'O',
    date,
    kind,
    parties,
    terms: [
      {
        issue: 'pay',
        text: 'T [@a].',
        figures: figures.map((figure) => ({ measure: 'raise', ...figure })),
      },
    ],
    body: 'B [@a].',
  });
}
