import { describe, expect, test } from 'vitest';

import { entity, event } from '../testing/entity.ts';
import { town } from '../testing/town.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { holdsOn } from './holds-on.ts';
import { findVoice, sideOf } from './voice.ts';

const person = (id: string, ...organizations: readonly (string | undefined)[]) =>
  entity('person', id, {
    name: 'Ann',
    roles: organizations.map((organization) => ({
      title: 'member',
      sources: ['paper'],
      ...(organization && { organization }),
    })),
  });

describe('a voice', () => {
  const talk = event('talk', '2030-03-01', 'paper');
  const namesake = person('teachers', 'district');

  test('is the person of that name or, failing that, the organization', () => {
    const teachers = town().find('organization', 'town-2030', 'teachers');
    expect(findVoice(town(namesake), talk, 'teachers')).toBe(namesake);
    expect(findVoice(town(), talk, 'teachers')).toEqual(teachers);
    expect(findVoice(town(), talk, 'nobody')).toBeUndefined();
  });

  test.each([
    ['of the organization they last had a role for', ['teachers', 'district'], 'employer'],
    ['of that, whatever they were without one since', ['teachers', undefined], 'union'],
    ['of nobody without an organization', [undefined], 'neutral'],
    ['of nobody where the organization is unknown', ['gone'], 'neutral'],
  ] as const)('of a person sits on the side %s', (_what, organizations, side) => {
    expect(sideOf(town(), person('ann', ...organizations))).toBe(side);
  });

  test('of an organization sits on its own side', () => {
    const district = findVoice(town(), talk, 'district');
    expect(district && sideOf(town(), district)).toBe('employer');
  });
});

test.each([
  ['2030-03-01', true],
  ['2030-02-28', false],
  ['2030-05-31', true],
  ['2030-06-01', false],
  ['2030', true],
])('a role from March to May 2030 may be held on %s: %s', (date, isHeld) => {
  const term = { from: '2030-03' as CalendarDate, to: '2030-05-31' as CalendarDate };
  expect(holdsOn(term, date as CalendarDate)).toBe(isHeld);
  expect(holdsOn({}, date as CalendarDate)).toBe(true);
});
