import { describe, expect, test } from 'vitest';

import { entity } from '../testing/entity.ts';
import { firstBeginnings, phaseBeginnings } from './phase-beginning.ts';

const opening = (id: string, date: string, ...begins: string[]) =>
  entity('event', id, {
    title: id,
    date,
    kind: 'statement',
    side: 'neutral',
    begins,
    body: 'It began [@paper].',
  });

const told = (...events: ReturnType<typeof opening>[]) =>
  phaseBeginnings(events).map(({ phase, event }) => `${phase} ${event.id}`);

describe('phases that begin', () => {
  test('are told in the order of their days', () => {
    const talks = opening('talks', '2030-01-02', 'bargaining');
    const walkout = opening('walkout', '2030-03-01', 'on-strike');
    expect(told(walkout, talks)).toEqual(['bargaining talks', 'on-strike walkout']);
    expect(told(talks, walkout)).toEqual(['bargaining talks', 'on-strike walkout']);
  });

  test('of one day are told in the order of the law', () => {
    const offers = opening('a', '2030-02', 'cooling-off', 'final-offers');
    const impasse = opening('b', '2030-02-01', 'impasse');
    expect(told(offers, impasse)).toEqual(['impasse b', 'final-offers a', 'cooling-off a']);
  });

  test('of one day and phase are told in the order of their names', () => {
    const [one, other] = [
      opening('a', '2030-02-01', 'impasse'),
      opening('b', '2030-02-01', 'impasse'),
    ];
    expect(told(other, one)).toEqual(['impasse a', 'impasse b']);
    expect(told(one, other)).toEqual(['impasse a', 'impasse b']);
  });

  test('more than once have the day of the first time', () => {
    const begun = phaseBeginnings([
      opening('again', '2030-03-01', 'on-strike'),
      opening('first', '2030-02', 'on-strike'),
    ]);
    expect([...firstBeginnings(begun)]).toEqual([['on-strike', '2030-02-01']]);
  });
});
