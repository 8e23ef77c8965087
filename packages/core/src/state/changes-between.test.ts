import { describe, expect, test } from 'vitest';

import { entity, event, source } from '../testing/entity.ts';
import { issue, measure, offer, phaseEvent } from '../testing/round.ts';
import { town } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import { changesBetween } from './changes-between.ts';
import { daysOfChange } from './days-of-change.ts';

const day = (text: string) => text as Day;
const announced = { title: 'A march', kind: 'rally', side: 'union', known: '2030-03-02' };
const news = [source('first', '2030-03-02'), source('second', '2030-03-05')];
const record = town(
  ...news,
  issue('pay', 'raise'),
  measure('raise'),
  offer('ask', '2030-03-01', 'teachers', 'second', [{ measure: 'raise', amount: 8 }]),
  event('talk', '2030-03-01', 'first'),
  entity('event', 'march', { ...announced, date: '2030-03-04', body: 'They march [@first].' }),
  ...phaseEvent('walkout', '2030-03-05', ['on-strike']),
);
const between = (from: string, to: string) =>
  changesBetween(record, 'town-2030', day(from), day(to));

describe('changes between two days', () => {
  test('are what became public after the first and by the second', () => {
    const { events, terms, figures, phases, arrived } = between('2030-03-02', '2030-03-05');
    expect(events.map(({ id }) => id)).toEqual(['walkout']);
    expect(terms.map(({ offer }) => offer.id)).toEqual(['ask']);
    expect(figures.map(({ figure }) => figure.amount)).toEqual([8]);
    expect(phases.map(({ phase }) => phase)).toEqual(['on-strike']);
    expect(arrived.map(({ id }) => id)).toEqual(['march']);
  });

  test('are what was claimed, what became of a demand and how it came to it', () => {
    const claim = entity('claim', 'too-little', {
      question: 'money',
      by: 'teachers',
      date: '2030-03-03',
      stance: 'asserts',
      summary: 'Too little.',
      body: 'It is too little [@second].',
    });
    const demand = entity('demand', 'raise', {
      title: 'A raise',
      issue: 'pay',
      by: 'teachers',
      history: [
        { date: '2030-03-03', status: 'agreed', text: 'Agreed [@second].' },
        { date: '2030-03-01', status: 'asked', text: 'Asked [@second].' },
      ],
      outcome: { status: 'agreed', text: 'As asked [@second].' },
      body: 'They want it [@first].',
    });
    const deal = offer('deal', '2030-03-04', 'both', 'second');
    const settled = town(...news, issue('pay'), claim, demand, deal);
    const of = (from: string, to: string) => {
      const changes = changesBetween(settled, 'town-2030', day(from), day(to));
      return [
        changes.claims,
        changes.steps.map(({ step }) => step.status),
        changes.outcomes.map(({ outcome }) => outcome.status),
      ];
    };
    expect(of('2030-03-04', '2030-03-05')).toEqual([[claim], ['asked', 'agreed'], ['agreed']]);
    expect(of('2030-03-05', '2030-03-06')).toEqual([[], [], []]);
  });

  test('tell on its own day alone that an announced event came', () => {
    const arrived = (from: string, to: string) => between(from, to).arrived.map(({ id }) => id);
    expect(arrived('2030-03-03', '2030-03-04')).toEqual(['march']);
    expect(arrived('2030-03-04', '2030-03-05')).toEqual([]);
  });

  test('come with the state before and after', () => {
    const { before, after } = between('2030-03-04', '2030-03-05');
    expect([before.strike.kind, after.strike.kind]).toEqual(['none', 'under-way']);
  });

  test('are none from a day to itself', () => {
    const { events, terms, figures, phases } = between('2030-03-05', '2030-03-05');
    expect([events, terms, figures, phases]).toEqual([[], [], [], []]);
  });

  test('do not run backward', () => {
    expect(() => between('2030-03-05', '2030-03-04')).toThrow('forward in time');
  });

  test('happen on the days of change, in each record and dispute its own', () => {
    const days = ['2030-03-02', '2030-03-04', '2030-03-05'];
    expect(daysOfChange(record, 'town-2030')).toEqual(days);
    expect(daysOfChange(record, 'nowhere-2030')).toEqual([]);
    expect(daysOfChange(record, 'town-2030')).toEqual(days);
    expect(daysOfChange(town(), 'town-2030')).toEqual([]);
  });
});
