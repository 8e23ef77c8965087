import { describe, expect, test } from 'vitest';

import { createRecord } from '../record/record.ts';
import { entity, event, source } from '../testing/entity.ts';
import { moneyIsWholeDollars } from './money-is-whole-dollars.ts';
import { referencesResolve } from './references-resolve.ts';

describe('references resolve', () => {
  test('names a citation of a source that does not exist, its place and the nearest that does', () => {
    const march = event('march', '2030-03-01', 'papr-1');
    const [finding] = referencesResolve(createRecord([march, source('paper-1')]));
    expect(finding).toMatchObject({
      code: 'ref/unknown-source',
      entity: march,
      path: ['body'],
      span: { offset: 14, length: 6 },
      suggestion: 'paper-1',
    });
  });

  test('names the key of a pointer', () => {
    const rally = entity('event', 'e', {
      title: 'T',
      date: '2030',
      kind: 'rally',
      side: 'union',
      people: ['nobody-at-all'],
      body: 'B [@paper-1].',
    });
    const findings = [...referencesResolve(createRecord([rally, source('paper-1')]))];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'ref/unknown-person', path: ['people', 0] });
    expect(findings[0]?.suggestion).toBeUndefined();
  });

  test('names where nothing stands, and what probably was meant', () => {
    const march = event('march', '2030-03-01', 'paper-1');
    const correction = entity('correction', 'day', {
      title: 'The day',
      date: '2030-03-10',
      affects: ['event/marhc', 'evnt/march', 'event/something-else'],
      body: 'It was a Friday [@paper-1].',
    });
    const found = [...referencesResolve(createRecord([march, correction, source('paper-1')]))];
    expect(found).toMatchObject([
      {
        code: 'ref/unknown-event',
        span: { offset: 6, length: 5 },
        details: { id: 'marhc', types: ['event'], dispute: 'town-2030' },
        absent: ['town-2030/event/marhc', 'event/marhc'],
        suggestion: 'march',
        other: { entity: march, path: [] },
      },
      {
        code: 'ref/unknown-entity',
        details: { id: 'evnt/march', types: [] },
        absent: [],
        suggestion: 'event/march',
        other: { entity: march },
      },
      { code: 'ref/unknown-event', details: { id: 'something-else' } },
    ]);
    expect(found[1]).not.toHaveProperty('span');
    expect(found[2]).not.toHaveProperty('suggestion');
    expect(found[2]).not.toHaveProperty('other');
  });

  test('accepts what resolves', () => {
    const record = createRecord([event('march', '2030-03-01', 'paper-1'), source('paper-1')]);
    expect([...referencesResolve(record)]).toEqual([]);
  });
});

describe('money is whole dollars', () => {
  const gap = entity('measure', 'gap', { title: 'Gap', unit: 'USD', definition: 'D' });
  const share = entity('measure', 'share', { title: 'Share', unit: 'percent', definition: 'D' });
  const withFigure = (measure: string, amount: number | number[]) =>
    entity('dispute', 'town-2030', dispute([{ measure, amount, sources: ['paper-1'] }]));

  test.each([228.4, [1, 2.5], 2 ** 53])('refuses %j dollars', (amount) => {
    const [finding] = moneyIsWholeDollars(createRecord([gap, withFigure('gap', amount)]));
    expect(finding).toMatchObject({
      code: 'figure/not-whole-dollars',
      path: ['figures', 0, 'amount'],
      details: { amount: JSON.stringify(amount) },
    });
  });

  test('leaves alone an amount of which nobody knows what it measures', () => {
    expect([...moneyIsWholeDollars(createRecord([withFigure('gone', 4.5)]))]).toEqual([]);
  });

  test('accepts whole dollars, and fractions of anything else', () => {
    const record = createRecord([gap, share, withFigure('gap', [1, 2])]);
    expect([...moneyIsWholeDollars(record)]).toEqual([]);
    expect([...moneyIsWholeDollars(createRecord([share, withFigure('share', 4.5)]))]).toEqual([]);
  });
});

function dispute(figures: object[]): object {
  return {
    title: 'T',
    shortTitle: 'T',
    place: 'Town',
    timeZone: 'UTC',
    timeZoneName: 'UTC',
    union: 'union',
    employer: 'district',
    law: 'law',
    unit: 'U [@paper-1].',
    contractExpires: '2030-06-30',
    from: '2030',
    figures,
    summary: 'S [@paper-1].',
    body: 'B [@paper-1].',
  };
}
