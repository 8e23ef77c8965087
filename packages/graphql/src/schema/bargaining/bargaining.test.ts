import { expect, test } from 'vitest';

import { ofTown } from '../../testing/request.ts';

test('a ledger line sets the numbers of each side beside the agreement', async () => {
  const mark = '{ figure { text sources { slug } by { label } } offer { slug } }';
  const answer = await ofTown(
    `issue(slug: "pay") { ledgerLines { measure { slug } unit horizon basis union ${mark} employer ${mark} settlement ${mark} } }`,
  );
  const figure = (text: string, by: object | null) => ({
    text,
    by,
    sources: [{ slug: 'paper-1' }],
  });
  expect(answer).toEqual({
    issue: {
      ledgerLines: [
        {
          measure: { slug: 'raise' },
          unit: 'percent',
          horizon: 'per-year',
          basis: 'annual-raise',
          union: [
            { figure: figure('8 percent', { label: 'TU' }), offer: { slug: 'union-first' } },
            { figure: figure('6.5 percent', { label: 'TU' }), offer: { slug: 'union-second' } },
          ],
          employer: [
            { figure: figure('2 percent', { label: 'The Town' }), offer: { slug: 'town-first' } },
          ],
          settlement: { figure: figure('5 percent', null), offer: { slug: 'agreement' } },
        },
        {
          measure: { slug: 'minutes' },
          unit: 'minutes',
          horizon: 'per-week',
          basis: 'guaranteed',
          union: [],
          employer: [
            {
              figure: figure('320 minutes a week', { label: 'The Town' }),
              offer: { slug: 'town-first' },
            },
          ],
          settlement: {
            figure: figure('410 minutes a week', null),
            offer: { slug: 'agreement' },
          },
        },
      ],
    },
  });
});

test('an issue lists what each offer says on it, and an offer the event that put it on the table', async () => {
  const answer = await ofTown(
    'issue(slug: "pay") { terms { offer { slug event { slug } } figures { low } } demands { slug } }',
  );
  expect(answer).toEqual({
    issue: {
      demands: [{ slug: 'eight-percent' }],
      terms: [
        { offer: { slug: 'union-first', event: { slug: 'offer' } }, figures: [{ low: 8 }] },
        { offer: { slug: 'town-first', event: null }, figures: [{ low: 2 }, { low: 320 }] },
        { offer: { slug: 'union-second', event: null }, figures: [{ low: 6.5 }] },
        { offer: { slug: 'agreement', event: null }, figures: [{ low: 5 }, { low: 410 }] },
      ],
    },
  });
});

test('demands and offers are found by issue and by party', async () => {
  const answer = await ofTown(
    'ours: demands(by: "union", issue: "pay") { slug } theirs: demands(by: "town") { slug } offers(party: "town") { slug } none: offers(issue: "class-size") { slug }',
  );
  expect(answer).toEqual({
    ours: [{ slug: 'eight-percent' }],
    theirs: [],
    offers: [{ slug: 'town-first' }, { slug: 'agreement' }],
    none: [],
  });
});
