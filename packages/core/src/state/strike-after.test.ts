import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import { entity, source } from '../testing/entity.ts';
import { phaseEvent } from '../testing/round.ts';
import { town } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import { stateOn } from './state-on.ts';

const day = (text: string) => text as Day;
const news = ['02', '05', '10'].map((each) => source(`news-${each}`, `2030-03-${each}`));

describe('school days lost', () => {
  const text = (cites: string) => `So it was [@${cites}].`;
  const year = entity('calendar', '2029-30', {
    title: 'School year 2029-30',
    daysOff: [{ dates: ['2030-03-08'], why: 'Training', text: text('news-05') }],
    closures: [{ from: '2030-03-04', until: '2030-03-12', text: text('news-02') }],
    body: text('news-02'),
  });
  const strike = phaseEvent('walkout', '2030-03-04', ['on-strike']);
  const lostOn = (date: string, ...more: readonly Entity[]) => {
    const { strike } = stateOn(town(...news, ...more), 'town-2030', day(date));
    return strike.kind === 'none' ? 'none' : strike.schoolDaysLost?.length;
  };

  test('are counted from the calendar as it was known', () => {
    expect(lostOn('2030-03-04', ...strike, year)).toBe(1);
    expect(lostOn('2030-03-10', ...strike, year)).toBe(4);
    expect(lostOn('2030-04-01', ...strike, year)).toBe(6);
  });

  test('are not known without a calendar', () => {
    expect(lostOn('2030-03-10', ...strike)).toBeUndefined();
  });
});

describe('a strike', () => {
  const strikeOn = (date: string, ...more: readonly Entity[]) =>
    stateOn(town(...more), 'town-2030', day(date)).strike;
  const walkout = phaseEvent('walkout', '2030-03-04', ['on-strike']);

  test('goes on where an earlier phase of the law begins again', () => {
    const mediator = phaseEvent('mediator', '2030-03-05', ['mediation']);
    expect(strikeOn('2030-03-06', ...walkout, ...mediator)).toMatchObject({
      kind: 'under-way',
      day: 3,
    });
  });

  test('that follows a deal which failed is counted anew', () => {
    const deal = phaseEvent('deal', '2030-03-06', ['tentative-agreement']);
    const again = phaseEvent('again', '2030-03-20', ['on-strike']);
    expect(strikeOn('2030-03-21', ...walkout, ...deal, ...again)).toMatchObject({
      kind: 'under-way',
      first: '2030-03-20',
      last: '2030-03-21',
      day: 2,
    });
  });

  test('loses the days of each calendar by its own days off', () => {
    const text = 'So it was [@news-02].';
    const year = (id: string, off: string, from: string, until: string) =>
      entity('calendar', id, {
        title: id,
        daysOff: [{ dates: [off], why: 'Training', text }],
        closures: [{ from, until, text }],
        body: text,
      });
    const strike = strikeOn(
      '2030-04-01',
      ...news,
      ...walkout,
      year('one', '2030-03-12', '2030-03-04', '2030-03-05'),
      year('other', '2030-03-05', '2030-03-11', '2030-03-12'),
    );
    expect(strike.kind !== 'none' && strike.schoolDaysLost).toEqual([
      '2030-03-04',
      '2030-03-05',
      '2030-03-11',
      '2030-03-12',
    ]);
  });
});
