import { describe, expect, test } from 'vitest';

import type { Entity } from '../record/entity.ts';
import type { Record } from '../record/record.ts';
import { createRecord } from '../record/record.ts';
import { entity, event } from '../testing/entity.ts';
import { offer, phaseEvent } from '../testing/round.ts';
import { town, townBasics } from '../testing/town.ts';
import { datesLieInDispute } from './dates-lie-in-dispute.ts';
import { eventsAreToldOnce } from './events-are-told-once.ts';
import { phasesKeepTheirOrder } from './phases-keep-their-order.ts';
import { phasesWaitTheirTime } from './phases-wait-their-time.ts';
import { speakersHeldTheirRole } from './speakers-held-their-role.ts';
import { stepsExist, stepsRunInNoCircle } from './steps-lead-somewhere.ts';

const happening = (id: string, fields: object) =>
  entity('event', id, {
    title: id,
    date: '2030-03-01',
    kind: 'rally',
    side: 'union',
    body: 'It happened [@paper].',
    ...fields,
  });

describe('dates lie in the dispute', () => {
  const [basics, ...others] = townBasics({ to: '2030-06-30' });
  const check = (...entities: readonly Entity[]) =>
    [...datesLieInDispute(createRecord([...(basics ? [basics] : []), ...others, ...entities]))].map(
      ({ code, path, details }) => [code, path.join('.'), details],
    );

  test.each([
    ['before its first day', '2029-12-31', { isEarly: true, bound: '2030-01-01' }],
    ['after its last', '2030-07-01', { isEarly: false, bound: '2030-06-30' }],
  ])('finds an event %s', (_when, date, details) => {
    expect(check(event('early', date, 'paper'))).toEqual([
      ['date/outside-dispute', 'date', { date, ...details }],
    ]);
  });

  test('finds a step of a demand', () => {
    const demand = entity('demand', 'raise', {
      title: 'A raise',
      issue: 'pay',
      by: 'teachers',
      history: [{ date: '2028', status: 'asked', text: 'Asked [@paper].' }],
      body: 'They want it [@paper].',
    });
    expect(check(demand)[0]?.[1]).toBe('history.0.date');
  });

  test('finds an offer, and says where the bound stands', () => {
    const bid = offer('bid', '2030-07-01', 'district', 'paper');
    const record = createRecord([...(basics ? [basics] : []), ...others, bid]);
    expect([...datesLieInDispute(record)]).toMatchObject([
      { entity: bid, path: ['date'], other: { entity: basics, path: ['to'] } },
    ]);
  });

  test.each(['aftermath', 'reopening', 'state-action'])('accepts what follows: %s', (kind) => {
    expect(check(happening('cuts', { date: '2031-01-01', kind }))).toEqual([]);
    expect(check(happening('cuts', { date: '2029-01-01', kind }))).toHaveLength(1);
  });

  test('accepts the first day and the last, and a date that may lie within', () => {
    expect(
      check(...['2030-01-01', '2030-06-30', '2030'].map((on) => event(on, on, 'paper'))),
    ).toEqual([]);
  });

  test('accepts any day of a round that goes on', () => {
    expect([...datesLieInDispute(town(event('late', '2040-01-01', 'paper')))]).toEqual([]);
  });
});

describe('speakers held their role', () => {
  const person = entity('person', 'ann', {
    name: 'Ann Bell',
    roles: [
      { title: 'teacher', from: '2020', to: '2029-06', sources: ['paper'] },
      { title: 'president', from: '2030-03', sources: ['paper'] },
    ],
  });
  const check = (...entities: readonly Entity[]) => [
    ...speakersHeldTheirRole(town(person, ...entities)),
  ];

  test('finds somebody quoted between two roles', () => {
    const rally = happening('rally', { date: '2029-12-01', people: ['ann'] });
    expect(check(rally)).toMatchObject([
      {
        code: 'date/person-not-in-role',
        path: ['people', 0],
        entity: rally,
        details: { name: 'Ann Bell', date: '2029-12-01', file: 'person/ann' },
        other: { entity: person, path: ['roles'] },
      },
    ]);
  });

  test('finds somebody who costs an offer', () => {
    const figures = [{ measure: 'gap', amount: 5000 }];
    const bid = entity('offer', 'bid', {
      title: 'A bid',
      date: '2030-04-01',
      kind: 'proposal',
      parties: ['district'],
      terms: [{ issue: 'pay', text: 'A raise [@paper].' }],
      costings: [
        { by: 'district', date: '2030-02-01', text: 'Too much [@paper].', figures },
        { by: 'ann', date: '2030-02-01', text: 'Not much [@paper].', figures },
      ],
      body: 'A bid [@paper].',
    });
    expect(check(bid)).toMatchObject([{ path: ['costings', 1, 'by'] }]);
  });

  test('asks nothing of somebody whom nobody knows, nor of other entities', () => {
    expect(check(happening('rally', { people: ['nobody'] }))).toEqual([]);
  });

  test('finds a claim made before the role', () => {
    const claim = entity('claim', 'gap', {
      question: 'money',
      by: 'ann',
      date: '2030-02-28',
      stance: 'asserts',
      summary: 'S',
      body: 'Too little [@paper].',
    });
    expect(check(claim)).toMatchObject([{ path: ['by'] }]);
  });

  test('accepts a date of which the role may hold', () => {
    expect(check(happening('march', { date: '2030-03~', people: ['ann'] }))).toEqual([]);
    expect(check(happening('june', { date: '2029-06', people: ['ann'] }))).toEqual([]);
  });
});

describe('phases under the law', () => {
  const lawful = [
    ...phaseEvent('talks', '2030-01-01', ['bargaining']),
    ...phaseEvent('mediator', '2030-01-21', ['mediation']),
    ...phaseEvent('offers', '2030-01-25', ['final-offers', 'cooling-off']),
    ...phaseEvent('notice', '2030-02-10', ['strike-notice']),
  ];
  const departure = { departures: [{ step: 'strike', text: 'The court allowed it [@paper].' }] };

  test('may begin on the first lawful day', () => {
    const record = town(...lawful, ...phaseEvent('walkout', '2030-02-24', ['on-strike']));
    expect([...phasesWaitTheirTime(record), ...phasesKeepTheirOrder(record)]).toEqual([]);
  });

  test('may not begin a day sooner', () => {
    const record = town(...lawful, ...phaseEvent('walkout', '2030-02-23', ['on-strike']));
    expect([...phasesWaitTheirTime(record)]).toMatchObject([
      {
        code: 'law/too-soon',
        path: ['begins', 0],
        details: {
          phase: 'on-strike',
          date: '2030-02-23',
          earliest: '2030-02-24',
          law: 'the Act',
          step: 'strike',
          waits: [{ days: 30, from: '2030-01-25', title: 'Wait' }],
        },
        other: { entity: { type: 'law', id: 'act' }, path: ['steps', 4, 'days'] },
      },
    ]);
  });

  test('may begin sooner where the event explains it', () => {
    const walkout = phaseEvent('walkout', '2030-02-11', ['on-strike'], departure);
    expect([...phasesWaitTheirTime(town(...lawful, ...walkout))]).toEqual([]);
  });

  test('may not begin before one that the law puts first', () => {
    const record = town(
      ...phaseEvent('talks', '2030-01-01', ['bargaining']),
      ...phaseEvent('offers', '2030-02-01', ['final-offers', 'cooling-off']),
      ...phaseEvent('mediator', '2030-02-03', ['mediation']),
    );
    const missed = { date: '2030-02-01', missed: 'mediation', missedDay: '2030-02-03' };
    expect([...phasesKeepTheirOrder(record)]).toMatchObject([
      {
        code: 'law/wrong-order',
        path: ['begins', 0],
        details: { phase: 'final-offers', law: 'the Act', step: 'offers', ...missed },
        other: { entity: { type: 'law', id: 'act' }, path: ['steps', 2, 'phase'] },
      },
      {
        code: 'law/wrong-order',
        path: ['begins', 1],
        details: { phase: 'cooling-off', ...missed },
      },
    ]);
    expect([...phasesKeepTheirOrder(record)][0]).not.toHaveProperty('absent');
  });

  test('may not leave one out, unless the event explains it', () => {
    const [first, second] = lawful;
    const talks = [first, second].filter((each) => each !== undefined);
    const walkout = (fields: object) => phaseEvent('walkout', '2030-06-01', ['on-strike'], fields);
    const check = (fields: object) => [...phasesKeepTheirOrder(town(...talks, ...walkout(fields)))];
    const [finding] = check({});
    expect(finding?.details).toMatchObject({ missed: 'mediation' });
    expect(finding?.details).not.toHaveProperty('missedDay');
    expect(finding?.absent).toEqual(['town-2030/event/']);
    expect(check(departure)).toEqual([]);
  });
});

describe('phases that no law orders', () => {
  const round = [
    ...phaseEvent('mediator', '2030-01-02', ['mediation']),
    ...phaseEvent('talks', '2030-01-03', ['bargaining']),
  ];
  const check = (record: Record) => [
    ...phasesKeepTheirOrder(record),
    ...phasesWaitTheirTime(record),
  ];

  test('keep no order and wait no time', () => {
    expect(check(town(...round))).toHaveLength(2);
    expect(check(createRecord([...townBasics({ law: 'none' }), ...round]))).toEqual([]);
  });

  test('nor do those of a law that runs in a circle', () => {
    const basics = townBasics({ law: 'circle' });
    const steps = ['mediation', 'bargaining'].map((phase, index, all) => ({
      id: phase,
      title: phase,
      phase,
      days: 3,
      bound: 'at-least',
      after: all[1 - index],
      text: 'It is taken [@paper].',
    }));
    const law = {
      title: 'Act in a circle',
      shortTitle: 'the circle',
      jurisdiction: 'Example',
      statutes: '1-9',
      steps,
      body: 'It orders the steps [@paper].',
    };
    expect(check(createRecord([...basics, entity('law', 'circle', law, null), ...round]))).toEqual(
      [],
    );
  });

  test('are explained by a departure from their own step alone', () => {
    const other = { departures: [{ step: 'mediation', text: 'The court allowed it [@paper].' }] };
    const walkout = phaseEvent('walkout', '2030-01-03', ['on-strike'], other);
    expect(check(town(...walkout))).toMatchObject([
      { code: 'law/wrong-order', details: { phase: 'on-strike', missed: 'bargaining' } },
    ]);
  });
});

describe('events are told once', () => {
  const told = (id: string, title: string, fields: object = {}) =>
    happening(id, { title, ...fields });
  const check = (...events: readonly Entity[]) => [...eventsAreToldOnce(town(...events))];
  const one = told('one', 'Thousands march to the school board');

  test('finds two of one day and kind with nearly one title', () => {
    const other = told('other', 'Thousands of teachers march to school board');
    expect(check(one, other)).toMatchObject([
      {
        code: 'event/told-twice',
        entity: other,
        path: ['title'],
        details: { title: one.fields.title, file: one.file },
        other: { entity: one, path: ['title'] },
      },
    ]);
  });

  test.each([
    [
      'three words of five',
      'Teachers rally downtown today',
      'Teachers rally downtown tonight',
      true,
    ],
    [
      'three words of six',
      'Teachers rally downtown today',
      'Teachers rally downtown by bus at night',
      false,
    ],
    ['small letters for great', 'TEACHERS RALLY', 'teachers rally', true],
    ['other little words', 'March to the board', 'March on a Board', true],
    ['little words alone', 'To be with us', 'And at the end of it', false],
    ['no words', '…', '—', false],
  ])('takes two titles with %s for the same: %s, %s, %s', (_what, title, twin, isTold) => {
    expect(check(told('a', title), told('b', twin))).toHaveLength(isTold ? 1 : 0);
  });

  test('finds each that tells again what an earlier one told', () => {
    const again = ['b', 'c'].map((id) => told(id, one.fields.title));
    expect(check(told('a', one.fields.title), ...again)).toMatchObject([
      { entity: { id: 'b' }, other: { entity: { id: 'a' } } },
      { entity: { id: 'c' }, other: { entity: { id: 'a' } } },
    ]);
  });

  test.each([
    ['another day', told('other', 'Thousands march to the school board', { date: '2030-03-02' })],
    ['another kind', told('other', 'Thousands march to the school board', { kind: 'statement' })],
    ['another title', told('other', 'Parents rally for smaller classes')],
  ])('accepts %s', (_what, other) => {
    expect(check(one, other)).toEqual([]);
  });
});

describe('steps of a law', () => {
  const law = (...steps: readonly object[]) =>
    entity(
      'law',
      'other-act',
      {
        title: 'Other Act',
        shortTitle: 'the other Act',
        jurisdiction: 'Example',
        statutes: '1-9',
        steps: steps.map((step) => ({ title: 'A step', text: 'It is taken [@paper].', ...step })),
        body: 'It orders the steps [@paper].',
      },
      null,
    );

  test('are counted from one that the law has', () => {
    const record = town(law({ id: 'request' }, { id: 'mediation', after: 'reqest' }));
    expect([...stepsExist(record)]).toMatchObject([
      {
        code: 'law/unknown-step',
        path: ['steps', 1, 'after'],
        details: { step: 'reqest', law: 'the other Act', steps: ['request', 'mediation'] },
        other: { entity: { id: 'other-act' }, path: ['steps'] },
        suggestion: 'request',
      },
    ]);
    const [unlike] = stepsExist(town(law({ id: 'request', after: 'something-else' })));
    expect(unlike).not.toHaveProperty('suggestion');
  });

  test('are departed from where the law has them', () => {
    const departures = [{ step: 'strik', text: 'The court allowed it [@paper].' }];
    const record = town(happening('walkout', { begins: ['on-strike'], departures }));
    expect([...stepsExist(record)]).toMatchObject([
      { code: 'law/unknown-step', path: ['departures', 0, 'step'], suggestion: 'strike' },
    ]);
  });

  test('are looked for in every law, one of a single dispute among them', () => {
    const { type, fields } = law({ id: 'request', after: 'reqest' });
    const own = { type, dispute: 'town-2030', id: 'own', file: 'law/own', fields };
    const circle = { ...own, fields: { ...fields, steps: [] } };
    expect([...stepsExist(town(own))]).toMatchObject([{ entity: own }]);
    expect([...stepsRunInNoCircle(town(circle))]).toEqual([]);
  });

  test('are departed from in peace where nobody knows the law', () => {
    const departures = [{ step: 'strik', text: 'The court allowed it [@paper].' }];
    const walkout = happening('walkout', { begins: ['on-strike'], departures });
    expect([...stepsExist(createRecord([...townBasics({ law: 'none' }), walkout]))]).toEqual([]);
  });

  test('run in no circle', () => {
    const steps = [
      { id: 'a', after: 'c' },
      { id: 'b', after: 'a' },
      { id: 'c', after: 'b' },
    ];
    expect([...stepsRunInNoCircle(town(law(...steps)))]).toMatchObject([
      {
        code: 'law/circle',
        path: ['steps', 0, 'after'],
        details: { circle: ['a', 'c', 'b', 'a'] },
      },
    ]);
    expect([...stepsRunInNoCircle(town())]).toEqual([]);
  });
});
