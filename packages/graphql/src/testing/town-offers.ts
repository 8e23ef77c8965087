import type { Entity } from '@strike-ledger/core';

import { entity } from './entity.ts';

/** What was on the table in the town, with the issue and the demand it was about. */
export const townOffers: readonly Entity[] = [
  entity('issue', 'pay', {
    title: 'Pay',
    order: 1,
    summary: 'Prices rose [@paper-1].',
    answer: 'The town offered less [@paper-1].',
    settled: 'Five percent [@paper-2].',
    compared: ['raise', 'minutes'],
    body: 'Pay was low, the union said [@union-1].',
  }),
  entity('demand', 'eight-percent', {
    title: 'Eight percent',
    issue: 'pay',
    by: 'union',
    history: [
      { date: '2030-02-03', by: 'union', status: 'asked', text: 'Eight [@union-1].' },
      { date: '2030-02-10', by: 'town', status: 'countered', text: 'Two [@paper-1].' },
    ],
    outcome: { status: 'agreed-in-part', text: 'Five [@paper-2].' },
    body: 'Rent went up [@union-1].',
  }),
  entity('measure', 'raise', {
    title: 'Raise in the first year',
    unit: 'percent',
    definition: 'Of every step.',
    horizon: 'per-year',
    basis: 'annual-raise',
  }),
  entity('measure', 'minutes', {
    title: 'Planning time',
    unit: 'minutes',
    definition: 'Paid.',
    horizon: 'per-week',
    basis: 'guaranteed',
  }),
  offer('union-first', '2030-02-03', ['union'], [raise(8)], {
    costings: [
      {
        by: 'town',
        date: '2030-02-04',
        text: 'Two million [@paper-1].',
        figures: [{ measure: 'gap', amount: 2_000_000 }],
      },
    ],
  }),
  offer('town-first', '2030-02-10', ['town'], [raise(2), minutes(320)]),
  offer('union-second', '2030-02-20', ['union'], [raise(6.5)]),
  offer('agreement', '2030-03-05', ['union', 'town'], [raise(5), minutes(410)], {
    kind: 'agreement',
  }),
];

function offer(
  id: string,
  date: string,
  parties: readonly string[],
  figures: readonly object[],
  more: object = {},
): Entity {
  return entity('offer', id, {
    title: `Offer ${id}`,
    date,
    kind: 'proposal',
    parties,
    terms: [{ issue: 'pay', text: 'A raise [@paper-1].', figures }],
    body: 'It was new [@paper-1].',
    ...more,
  });
}

function raise(amount: number): object {
  return { measure: 'raise', amount };
}

function minutes(amount: number): object {
  return { measure: 'minutes', amount };
}
