import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { createRecord } from '../record/record.ts';
import { entity, event, source } from '../testing/entity.ts';
import { issue, measure, offer, phaseEvent } from '../testing/round.ts';
import { town, townBasics } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import { stateOn } from './state-on.ts';

const day = (text: string) => text as Day;
const news = ['02', '05', '10', '20'].map((each) => source(`news-${each}`, `2030-03-${each}`));

describe('the phase', () => {
  const record = town(
    ...phaseEvent('talks', '2030-01-02', ['bargaining']),
    ...phaseEvent('mediator', '2030-02-01', ['mediation']),
    ...phaseEvent('offers', '2030-02-05', ['final-offers', 'cooling-off'], { known: '2030-02-09' }),
    ...phaseEvent('walkout', '2030-03-15', ['on-strike']),
    ...phaseEvent('deal', '2030-03-20', ['tentative-agreement']),
  );
  const on = (date: string) => stateOn(record, 'town-2030', day(date));

  test.each([
    ['before anything is known', '2030-01-01', 'before-bargaining', undefined],
    ['on its first day', '2030-02-01', 'mediation', '2030-02-01'],
    ['before the next is public', '2030-02-08', 'mediation', '2030-02-01'],
    ['once the next is public, from the day it began', '2030-02-09', 'cooling-off', '2030-02-05'],
    ['at the end', '2030-04-01', 'tentative-agreement', '2030-03-20'],
  ])('%s', (_when, date, phase, since) => {
    const state = on(date).phase;
    expect([state.phase, state.begun?.date]).toEqual([phase, since]);
  });

  test('names what the law opens next and from which day', () => {
    const ahead = on('2030-02-09').phase.ahead.map(({ phase, earliest }) => [phase, earliest]);
    expect(ahead).toEqual([['on-strike', '2030-03-07']]);
    expect(on('2030-04-01').phase.ahead).toEqual([]);
  });

  test('counts the days of the strike to the day of the agreement', () => {
    expect(on('2030-03-14').strike.kind).toBe('none');
    expect(on('2030-03-15').strike).toMatchObject({ kind: 'under-way', day: 1 });
    expect(on('2030-03-19').strike).toMatchObject({ kind: 'under-way', day: 5 });
    expect(on('2030-03-20').strike).toMatchObject({ kind: 'over', day: 6, last: '2030-03-20' });
    expect(on('2030-05-01').strike).toMatchObject({ kind: 'over', day: 6 });
  });

  test('has nothing ahead of it without a law', () => {
    const lawless = createRecord([
      ...townBasics({ law: 'none' }),
      ...phaseEvent('talks', '2030-01-02', ['bargaining']),
    ]);
    const { phase } = stateOn(lawless, 'town-2030', day('2030-01-03'));
    expect(phase).toMatchObject({ phase: 'bargaining', ahead: [] });
  });

  test('is asked of a dispute that the record has', () => {
    expect(() => stateOn(record, 'nowhere-2030')).toThrow('no dispute "nowhere-2030"');
  });
});

describe('an event that was announced', () => {
  const march = entity('event', 'march', {
    title: 'A march',
    date: '2030-03-12',
    kind: 'rally',
    side: 'union',
    known: '2030-03-05',
    body: 'They march [@news-05].',
  });
  const record = town(...news, march, event('talk', '2030-03-01', 'news-02'));

  test('is scheduled until its day, and happened from then on', () => {
    const ids = (date: string) => {
      const { happened, scheduled } = stateOn(record, 'town-2030', day(date));
      return [happened, scheduled].map((events) => events.map(({ id }) => id));
    };
    expect(ids('2030-03-04')).toEqual([['talk'], []]);
    expect(ids('2030-03-05')).toEqual([['talk'], ['march']]);
    expect(ids('2030-03-12')).toEqual([['talk', 'march'], []]);
  });
});

describe('offers in force', () => {
  const raise = (amount: number, more: object = {}) => [{ measure: 'raise', amount, ...more }];
  const entities = [
    ...news,
    issue('pay', 'raise'),
    measure('raise'),
    offer('ask', '2030-03-01', 'teachers', 'news-02', raise(8.5)),
    offer('bid', '2030-03-05', 'district', 'news-05', raise(4.4)),
    offer('second-bid', '2030-03-06', 'district', 'news-10', raise(5)),
  ];
  const payOn = (date: string, ...more: ReturnType<typeof offer>[]) =>
    stateOn(town(...entities, ...more), 'town-2030', day(date)).issues[0];

  test('are the last of each side that was public', () => {
    const offers = (date: string) =>
      [payOn(date)?.union, payOn(date)?.employer].map((terms) => terms?.map((t) => t.offer.id));
    expect(payOn('2030-03-01')).toBeUndefined();
    expect(offers('2030-03-02')).toEqual([['ask'], []]);
    expect(offers('2030-03-09')).toEqual([['ask'], ['bid']]);
    expect(offers('2030-03-10')).toEqual([['ask'], ['second-bid']]);
  });

  test('are as far apart as their numbers, to the decimal', () => {
    expect(payOn('2030-03-02')?.distances).toEqual([]);
    expect(payOn('2030-03-09')?.distances).toMatchObject([{ amount: [4.1, 4.1] }]);
    expect(payOn('2030-03-10')?.distances).toMatchObject([{ amount: [3.5, 3.5] }]);
  });

  test('have a least and a greatest distance where one is a range', () => {
    const range = [{ measure: 'raise', amount: [6, 9] }];
    const bid = offer('third-bid', '2030-03-08', 'district', 'news-10', range);
    expect(payOn('2030-03-10', bid)?.distances).toMatchObject([{ amount: [0, 2.5] }]);
  });

  test.each([
    ['horizon', { horizon: '3-years' }],
    ['basis', { basis: 'compounded' }],
    ['stated basis', { basis: 'unstated' }],
  ])('have no distance on another %s', (_what, footing) => {
    const bid = offer('third-bid', '2030-03-08', 'district', 'news-10', raise(5, footing));
    expect(payOn('2030-03-10', bid)?.distances).toEqual([]);
  });

  test('give way to an agreement, and the agreement to a later offer', () => {
    const deal = offer('deal', '2030-03-09', 'both', 'news-10', raise(6));
    expect(payOn('2030-03-10', deal)).toMatchObject({
      agreed: [{ side: 'settlement' }],
      distances: [],
    });
    const again = offer('again', '2030-03-15', 'teachers', 'news-20', raise(7));
    expect(payOn('2030-03-20', deal, again)).toMatchObject({ agreed: [], distances: [{}] });
  });
});

describe('a demand', () => {
  const text = (cites: string) => `So it stood [@${cites}].`;
  const demand = entity('demand', 'raise', {
    title: 'A raise',
    issue: 'pay',
    by: 'teachers',
    history: [
      { date: '2030-03-01', by: 'teachers', status: 'asked', text: text('news-02') },
      { date: '2030-03-04', by: 'district', status: 'countered', text: text('news-10') },
    ],
    outcome: { status: 'agreed', text: 'As in the first ask [@news-02; @news-20].' },
    body: text('news-02'),
  });
  const deal = offer('deal', '2030-03-19', 'both', 'news-20');
  const record = town(...news, issue('pay'), demand, deal);
  const on = (date: string) => stateOn(record, 'town-2030', day(date)).issues[0]?.demands[0];

  test('stands at the last step that was public', () => {
    expect(on('2030-03-09')?.last.step.status).toBe('asked');
    expect(on('2030-03-10')?.last.step.status).toBe('countered');
  });

  test('has an outcome once there is a settlement, whatever else its text cites', () => {
    expect(on('2030-03-19')?.outcome).toBeUndefined();
    expect(on('2030-03-20')?.outcome?.status).toBe('agreed');
  });
});

describe('what became of a demand', () => {
  const demand = entity('demand', 'raise', {
    title: 'A raise',
    issue: 'pay',
    by: 'teachers',
    history: [{ date: '2030-03-01', status: 'asked', text: 'Asked [@news-02].' }],
    outcome: { status: 'agreed', text: 'As asked [@news-10].' },
    body: 'They want it [@news-02].',
  });
  const outcomeOn = (date: string, ...more: readonly Entity[]) =>
    stateOn(town(...news, issue('pay'), demand, ...more), 'town-2030', day(date)).issues[0]
      ?.demands[0]?.outcome?.status;

  test.each(['tentative-agreement', 'ratified', 'settled'])('is known with %s', (phase) => {
    const end = phaseEvent('end', '2030-03-19', [phase]);
    expect(outcomeOn('2030-03-18', ...end)).toBeUndefined();
    expect(outcomeOn('2030-03-19', ...end)).toBe('agreed');
  });

  test('is known with the first word of a settlement, and not before its own source', () => {
    const deals = [
      offer('deal', '2030-03-19', 'both', 'news-20'),
      offer('first', '2030-03-04', 'both', 'news-05'),
    ];
    expect(outcomeOn('2030-03-09', ...deals)).toBeUndefined();
    expect(outcomeOn('2030-03-10', ...deals)).toBe('agreed');
  });

  test('is not known without a settlement', () => {
    const march = phaseEvent('march', '2030-03-19', ['on-strike']);
    expect(outcomeOn('2030-04-01', ...march)).toBeUndefined();
  });
});

describe('an offer of somebody at neither side', () => {
  test('is in force for nobody', () => {
    const mediator = entity('organization', 'mediator', {
      name: 'Mediator',
      kind: 'state-agency',
      side: 'neutral',
    });
    const proposal = entity('offer', 'proposal', {
      title: 'A proposal',
      date: '2030-03-01',
      kind: 'proposal',
      parties: ['mediator'],
      terms: [{ issue: 'pay', text: 'A raise [@news-02].' }],
      body: 'A proposal [@news-02].',
    });
    const record = town(...news, issue('pay'), mediator, proposal);
    expect(stateOn(record, 'town-2030', day('2030-03-10')).issues).toEqual([]);
  });
});

describe('what no dated source backs', () => {
  const undated = source('undated');
  const rumor = event('rumor', '2030-03-01', 'undated');
  const record = createRecord([...townBasics(), undated, rumor]);

  test('is public on no day, and seen only without one', () => {
    expect(stateOn(record, 'town-2030', day('2040-01-01')).happened).toEqual([]);
    expect(stateOn(record, 'town-2030').happened).toEqual([rumor]);
  });

  test('brings news on its own day, and a record without any is as of its first', () => {
    const later = town(source('news', '2030-02-01'), undated, rumor, event('talk', '2030', 'news'));
    expect(stateOn(later, 'town-2030').day).toBe('2030-03-01');
    const latest = town(
      source('news', '2030-04-01'),
      undated,
      rumor,
      event('talk', '2030', 'news'),
    );
    expect(stateOn(latest, 'town-2030').day).toBe('2030-04-01');
    expect(stateOn(town(), 'town-2030').day).toBe('2030-01-01');
  });
});
