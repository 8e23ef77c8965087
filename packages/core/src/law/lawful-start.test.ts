import { describe, expect, test } from 'vitest';

import { town } from '../testing/town.ts';
import type { Day } from '../time/calendar-date.ts';
import type { Phase } from '../timeline/phase.ts';
import { lawfulStart } from './lawful-start.ts';

const { steps } = town().find('law', null, 'act')?.fields ?? { steps: [] };

function startOf(phase: Phase, begun: { readonly [phase in Phase]?: string }) {
  const step = steps.find((each) => each.phase === phase);
  const days = Object.entries(begun).map(([each, day]) => [each as Phase, day as Day] as const);
  return step && lawfulStart({ steps }, { ...step, phase }, new Map(days));
}

describe('the earliest lawful day', () => {
  test('of mediation is counted through the request, which no event records', () => {
    expect(startOf('mediation', { bargaining: '2030-01-01' })).toMatchObject({
      earliest: '2030-01-21',
      isCalculated: true,
      waits: [{ days: 20, from: '2030-01-01', isFromRecord: true }],
    });
  });

  test('of final offers is the day of mediation, and they have seven days', () => {
    expect(startOf('final-offers', { mediation: '2030-02-01' })).toMatchObject({
      earliest: '2030-02-01',
      latest: '2030-02-08',
      isCalculated: false,
    });
  });

  test('of a strike is the end of cooling off where the notice is older', () => {
    const begun = { 'cooling-off': '2030-03-01', 'strike-notice': '2030-03-10' };
    expect(startOf('on-strike', begun)).toMatchObject({
      earliest: '2030-03-31',
      waits: [{ days: 30, from: '2030-03-01', isFromRecord: true }],
    });
  });

  test('of a strike is ten days after the notice where cooling off is over by then', () => {
    const begun = { 'cooling-off': '2030-03-01', 'strike-notice': '2030-03-25' };
    expect(startOf('on-strike', begun)?.earliest).toBe('2030-04-04');
  });

  test('of a strike rests on the earliest day of the offers where they are not yet made', () => {
    expect(startOf('on-strike', { mediation: '2030-02-01' })).toMatchObject({
      earliest: '2030-03-03',
      waits: [{ days: 30, from: '2030-02-01', isFromRecord: false }],
    });
  });

  test('of a strike is that of the longer of two waits, with its own reason', () => {
    const begun = { 'cooling-off': '2030-03-01', 'strike-notice': '2030-03-21' };
    const start = startOf('on-strike', begun);
    expect(start?.earliest).toBe('2030-03-31');
    expect(start?.waits.map(({ step }) => step.id)).toEqual(['strike']);
  });

  test('is absent where the law counts it from nothing', () => {
    expect(startOf('strike-notice', { bargaining: '2030-01-01' })).toBeUndefined();
    expect(startOf('mediation', {})).toBeUndefined();
  });

  test('is refused where a law counts its steps in a circle', () => {
    const circle = steps.map((step) =>
      step.id === 'bargaining' ? { ...step, after: 'wait' } : step,
    );
    const [first] = circle;
    expect(() =>
      first ? lawfulStart({ steps: circle }, { ...first, phase: 'bargaining' }, new Map()) : null,
    ).toThrow('from itself');
  });
});
