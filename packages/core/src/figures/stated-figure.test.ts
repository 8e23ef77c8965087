import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { entity, source } from '../testing/entity.ts';
import { measure, offer } from '../testing/round.ts';
import { town } from '../testing/town.ts';
import { figuresOf } from './figures-of.ts';
import { seriesOf, seriesOfId } from './series.ts';
import { statedFigures } from './stated-figure.ts';
import { figureVoiceOf } from './voice.ts';

const text = 'So it was [@late; @early].';
const sources = [source('early', '2030-03-02'), source('late', '2030-03-09')];
const said = (amount: number, fields: object = {}) => [{ measure: 'gap', amount, ...fields }];
const cited = (amount: number, fields: object = {}) =>
  said(amount, { sources: ['late', 'early'], ...fields });

const gap = measure('gap', {
  observations: [
    { date: '2030-03-01', amount: 1, by: 'district', sources: ['late'] },
    { date: '2030-02', amount: 2, sources: ['late', 'early'] },
  ],
});
const talk = entity('event', 'talk', {
  title: 'A talk',
  date: '2030-03-03',
  kind: 'session',
  side: 'neutral',
  figures: cited(3),
  body: text,
});
const claim = entity('claim', 'gap', {
  question: 'money',
  by: 'district',
  date: '2030-03-05',
  stance: 'asserts',
  summary: 'Far apart.',
  figures: said(5, { basis: 'all', horizon: 'one-time' }),
  body: text,
});
const bid = entity('offer', 'bid', {
  title: 'A bid',
  date: '2030-03-04',
  kind: 'proposal',
  parties: ['district'],
  terms: [
    { issue: 'hours', text },
    { issue: 'pay', text, figures: said(4) },
  ],
  costings: [{ by: 'teachers', date: '2030-03-10', text, figures: said(6) }],
  body: text,
});
const deal = offer('deal', '2030-03-12', 'both', 'late', said(7));

const told = (each: Entity) =>
  statedFigures(town(...sources, ...new Set([gap, each])), each).map(
    ({ figure, date, by, sources, known }) => [figure.amount, date, by, sources, known] as const,
  );

describe('a figure', () => {
  test.each([
    [
      'of a measure has the day, the voice and the sources of its own',
      gap,
      [
        [1, '2030-03-01', 'district', ['late'], '2030-03-09'],
        [2, '2030-02', undefined, ['late', 'early'], '2030-03-02'],
      ],
    ],
    [
      'of an event has its day',
      talk,
      [[3, '2030-03-03', undefined, ['late', 'early'], '2030-03-02']],
    ],
    [
      'of a claim has its day and its voice',
      claim,
      [[5, '2030-03-05', 'district', ['late', 'early'], '2030-03-05']],
    ],
    [
      'of an offer is of the party that makes it, and of who says what it costs',
      bid,
      [
        [4, '2030-03-04', 'district', ['late', 'early'], '2030-03-04'],
        [6, '2030-03-10', 'teachers', ['late', 'early'], '2030-03-10'],
      ],
    ],
    [
      'of an agreement is of nobody alone',
      deal,
      [[7, '2030-03-12', undefined, ['late'], '2030-03-12']],
    ],
  ] as const)('%s', (_what, each, expected) => {
    expect(told(each)).toEqual(expected);
  });

  test('of a dispute is as old as the first source that has it, or as the dispute', () => {
    const dated = (fields: object, ...more: Entity[]) => {
      const dispute = town().find('dispute', 'town-2030', 'town-2030');
      if (!dispute) return [];
      const { figures } = entity('event', 'e', { ...talk.fields, body: text, ...fields }).fields;
      const each = { ...dispute, fields: { ...dispute.fields, figures } };
      return statedFigures(town(...more), each).map(({ date }) => date);
    };
    expect(dated({ figures: cited(8) }, ...sources)).toEqual(['2030-03-02']);
    expect(dated({ figures: cited(8, { sources: ['undated'] }) }, source('undated'))).toEqual([
      '2030-01-01',
    ]);
    expect(dated({ figures: cited(8, { sources: ['gone'] }) })).toEqual(['2030-01-01']);
  });

  test('stands on the footing of its own words or, failing those, of its measure', () => {
    const footings = (each: Entity) =>
      statedFigures(town(...sources, gap, each), each).map(({ footing }) => footing);
    expect(footings(talk)).toEqual([
      { unit: 'percent', horizon: 'per-year', basis: 'annual-raise' },
    ]);
    expect(footings(claim)).toEqual([{ unit: 'percent', horizon: 'one-time', basis: 'all' }]);
    expect(statedFigures(town(...sources), talk).map(({ footing }) => footing)).toEqual([
      { unit: 'unstated', horizon: 'unstated', basis: 'unstated' },
    ]);
  });

  test('is at its place in the entity that carries it', () => {
    const places = (each: Entity) => figuresOf(each).map(({ path }) => path.join('.'));
    expect(places(gap)).toEqual(['observations.0', 'observations.1']);
    expect(places(bid)).toEqual(['terms.1.figures.0', 'costings.0.figures.0']);
    expect(places(talk)).toEqual(['figures.0']);
    expect(places(claim)).toEqual(['figures.0']);
    expect([source('early')].flatMap(figuresOf)).toEqual([]);
    expect(told(source('paper-2'))).toEqual([]);
  });

  test('is of a speaker, of an agreement, or of the outlet that had it first', () => {
    const record = town(...sources, gap, talk, claim, bid, deal);
    const voices = [claim, deal, talk, bid].flatMap((each) =>
      statedFigures(record, each).map((figure) => figureVoiceOf(record, figure)),
    );
    expect(voices).toEqual([
      { kind: 'speaker', id: 'district' },
      { kind: 'agreement' },
      { kind: 'outlet', name: 'The Town Paper' },
      { kind: 'speaker', id: 'district' },
      { kind: 'speaker', id: 'teachers' },
    ]);
    const [nowhere] = statedFigures(town(), talk);
    expect(nowhere && figureVoiceOf(town(), nowhere)).toEqual({ kind: 'outlet', name: '' });
  });
});

describe('a series', () => {
  const shared = { ...gap, dispute: null, file: 'measure/shared' };

  test('is every figure of the measure, the earliest first', () => {
    const record = town(...sources, gap, deal, bid, claim, talk);
    const amounts = (id: string) =>
      seriesOfId(record, 'town-2030', id).map(({ figure }) => figure.amount);
    expect(amounts('gap')).toEqual([2, 1, 3, 4, 5, 6, 7]);
    expect(amounts('gone')).toEqual([]);
  });

  test('has no figure of another measure, nor of one of the same name', () => {
    const other = measure('other', {
      observations: [{ date: '2030', amount: 9, sources: ['late'] }],
    });
    const both = entity('event', 'both', {
      ...talk.fields,
      figures: [...cited(3), ...cited(9, { measure: 'other' })],
      body: text,
    });
    const record = town(...sources, shared, gap, other, both);
    expect(seriesOf(record, gap).map(({ figure }) => figure.amount)).toEqual([2, 1, 3]);
    expect(seriesOf(record, shared).map(({ figure }) => figure.amount)).toEqual([2, 1]);
  });
});
